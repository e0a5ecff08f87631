import { outcome } from '../error/outcome.js';
import { start } from '../level/start.js';
import { level } from '../level/target.js';
import { moved, toleranceOf } from '../level/tolerance.js';
import type { Indicator } from '../model/indicator.js';
import type { Target } from '../model/target.js';
import { phrase } from '../wording/phrase.js';
import { warranted } from '../wording/warranted.js';
import type { Finding, Verdict } from './finding.js';
import { type Interval, overlap } from './interval.js';

/** Two targets of one year that both have a level: whether they ask for the same. */
export function targetsOfOneYear(indicator: Indicator): Finding[] {
	const levels = indicator.targets.flatMap((target) => {
		const known = outcome(() => levelOf(indicator, target));
		return 'value' in known ? [known.value] : [];
	});
	return levels.flatMap((one, i) =>
		levels
			.slice(i + 1)
			.filter((other) => other.target.year === one.target.year)
			.map((other) => compared(indicator, one, other)),
	);
}

interface Known {
	readonly target: Target;
	readonly value: number;
	/** The levels that the printed number may stand for. */
	readonly range: Interval;
}

function levelOf(indicator: Indicator, target: Target): Known {
	const from = start(indicator, target);
	const at = (each: Target) => level(indicator, each, target.year, from).value;
	const tolerance = toleranceOf(target);
	const ends = [at(moved(target, -tolerance)), at(moved(target, tolerance))];
	return { target, value: at(target), range: { min: Math.min(...ends), max: Math.max(...ends) } };
}

function compared({ id, name }: Indicator, one: Known, other: Known): Finding {
	const told = ({ target, value }: Known) =>
		`${phrase(target.source)} = ${warranted(value, [target.source.wording])}`;
	const text = `${told(one)} · ${told(other)}`;
	return {
		rule: 'targets-of-one-year',
		subject: id,
		name,
		printed: [phrase(one.target.source), phrase(other.target.source)],
		computed: other.value,
		range: other.range,
		verdict: verdict(one, other),
		why: { zh: text, en: text },
		sources: [one.target.source, other.target.source],
	};
}

function verdict(one: Known, other: Known): Verdict {
	if (Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value)) return 'holds';
	return overlap(one.range, other.range) ? 'holds-by-rounding' : 'conflicts';
}
