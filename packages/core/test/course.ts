import type {
	Assessment,
	ErrorCode,
	Indicator,
	Measure,
	MeasureName,
	Outcome,
	Target,
} from '../src/index.js';
import { plan } from './plan.js';

const section = ['二、主要目标'];
const name = { zh: '虚构指标', en: 'Invented indicator' };

/** A target for 2025, firm and at least, unless told otherwise. */
export function promise(
	measure: Measure,
	terms: Partial<Pick<Target, 'comparator' | 'year'>> = {},
): Target {
	return {
		...measure,
		comparator: 'gte',
		strength: 'firm',
		year: 2025,
		yearStated: true,
		source: { section, wording: '1' },
		...terms,
	};
}

/** An indicator of the invented plan with a target of its own. */
export function towards(target: Target, given: Partial<Indicator> = {}): Indicator {
	return {
		id: 'invented',
		name,
		aliases: [],
		temporality: 'stock',
		direction: 'up',
		source: { section },
		plan,
		targets: [target],
		...given,
	};
}

/** From a level in 2020 to a level in 2025; down where that is below. */
export function fromTo(baseline: number, target: number, given: Partial<Indicator> = {}) {
	const down = target < baseline;
	return towards(promise({ kind: 'level', value: target }, { comparator: down ? 'lte' : 'gte' }), {
		direction: down ? 'down' : 'up',
		baseline: { year: 2020, value: baseline, wording: String(baseline) },
		...given,
	});
}

/** The same value of every year up to the last, and there another. */
export function yearly(values: readonly number[], first = 2021) {
	return values.map((value, i) => ({ year: first + i, value }));
}

/** What came of a question: the value, or the code of why there is none. */
export function answer<Value>(outcome: Outcome<Value>): Value | ErrorCode {
	return 'value' in outcome ? outcome.value : outcome.code;
}

/** The word of a status, or the code of why there is none. */
export function wordOf({ status }: Assessment): string {
	return 'value' in status ? status.value.word : status.code;
}

export type Answers = Partial<Record<MeasureName, number | boolean | ErrorCode>>;

/** Those measures that `expected` names, numbers with as many decimals as are compared. */
export function answersLike(expected: Answers, { measures }: Assessment): Answers {
	const names = Object.keys(expected).filter((key): key is MeasureName => key in measures);
	return Object.fromEntries(names.map((each) => [each, rounded(answer(measures[each]))]));
}

/** To nine decimals, so that two computed numbers can be compared in one table. */
export function rounded<Value>(value: Value): Value | number {
	return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}
