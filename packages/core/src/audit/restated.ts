import { outcome } from '../error/outcome.js';
import { numberOf } from '../level/number-of.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { AlsoStated, Target } from '../model/target.js';
import { phrase } from '../wording/phrase.js';
import { comparators, kinds, strengths } from '../wording/words.js';
import type { Finding, Verdict } from './finding.js';
import { figureInterval, overlap } from './interval.js';

/** The same target in other words: a stricter comparator or another number is a conflict. */
export function restatedTarget(indicator: Indicator, target: Target, also: AlsoStated): Finding {
	const value = numberOf(target);
	const restated = also.value === undefined || value === also.value;
	const rounds = outcome(() => !restated && roundsTo(indicator, target, also));
	const rounded = 'value' in rounds && rounds.value;
	const differences: Localized[] = [
		...(restated || rounded ? [] : [same(`${also.value} ≠ ${value}`)]),
		...differing(also.comparator, target.comparator, comparators),
		...differing(also.strength, target.strength, strengths),
	];
	const printed = [phrase(also.source), phrase(target.source)];
	const agreed: Verdict = rounded ? 'holds-by-rounding' : 'holds';
	const common = {
		rule: 'target-restated' as const,
		subject: indicator.id,
		name: indicator.name,
		printed,
		...(also.value === undefined ? {} : { computed: also.value }),
	};
	const sources = [also.source, target.source];
	if ('code' in rounds)
		return { ...common, verdict: 'not-checkable', why: rounds.messages, sources };
	return {
		...common,
		verdict: differences.length > 0 ? 'conflicts' : agreed,
		why:
			differences.length > 0
				? {
						zh: differences.map(({ zh }) => zh).join('；'),
						en: differences.map(({ en }) => en).join('; '),
					}
				: same(printed.join(' · ')),
		sources,
	};
}

function roundsTo({ unit }: Indicator, target: Target, also: AlsoStated): boolean {
	if (target.kind !== 'level') return false;
	const printed = { value: target.value, wording: target.source.wording };
	const other = { value: also.value ?? target.value, wording: also.source.wording };
	return overlap(figureInterval(other, unit), figureInterval(printed, unit));
}

function differing<Word extends string>(
	one: Word,
	other: Word,
	words: Readonly<Record<Word, Localized>>,
): Localized[] {
	if (one === other) return [];
	const [left, right] = [words[one], words[other]];
	return [{ zh: `${left.zh} ≠ ${right.zh}`, en: `${left.en} ≠ ${right.en}` }];
}

function same(text: string): Localized {
	return { zh: text, en: text };
}

/** A target whose words allow more than one meaning. */
export function severalReadings(indicator: Indicator, target: Target): Finding[] {
	const { readings = [], source } = target;
	if (readings.length === 0) return [];
	return [
		{
			rule: 'several-readings',
			subject: indicator.id,
			name: indicator.name,
			printed: [phrase(source)],
			verdict: 'not-checkable',
			why: {
				zh: readings.map(({ why }) => why.zh).join('；'),
				en: readings.map(({ why }) => why.en).join('; '),
			},
			readings: [chosen(target), ...readings.map(({ why }) => why)],
			sources: [source],
		},
	];
}

/** The reading that the target itself is. */
function chosen(target: Target): Localized {
	const { zh, en } = kinds[target.kind];
	const sum = target.kind === 'level' && target.cumulative === true;
	return {
		zh: `采用的读法：${zh}${sum ? '（规划期累计）' : ''} ${phrase(target.source)}`,
		en: `the reading taken: ${en}${sum ? " (sum over the plan's years)" : ''} ${phrase(target.source)}`,
	};
}
