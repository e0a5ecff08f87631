import {
	type Actual,
	type Assessment,
	assess,
	comparators,
	compounds,
	decimalYear,
	directions,
	elapsed,
	type Indicator,
	PlanError,
	type Target,
	target as targetLevel,
} from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { answer } from './answer.js';
import type { ReviewColumn } from './review-columns.js';
import type { ReviewLine, ReviewSetting } from './review-line.js';
import { readingSteps } from './review-steps.js';
import { forms } from './review-words.js';
import { none, noTarget, words, wordsFor } from './words.js';

type Result = string | number;
type Results = Readonly<Partial<Record<ReviewColumn, Result>>>;

/** What the review sheet shows for a line, by the library's functions. */
export function reviewResults(line: ReviewLine, setting: ReviewSetting): Results {
	const { target = '', unit = '', actual, when = setting.when } = line;
	const steps = readingSteps(line);
	if (line.name === '' && target === '') return { ...steps, ...blank };
	const time = decimalYear(when);
	const late = time > decimalYear(setting.when);
	const common = {
		...steps,
		counted: 1,
		time: late ? words['no-actual'] : time,
		start: steps.form === forms.sum ? 0 : (line.baseline ?? words['no-baseline']),
		low: '',
		high: '',
	};
	if (typeof steps.number === 'string') {
		const said = steps.number === none ? noTarget : steps.number;
		return { ...common, ...same(said), level: said, comparator: none, way: none };
	}
	const indicator = indicatorOf(line, setting);
	const [promise] = indicator.targets;
	const read = {
		...common,
		form: formOf(indicator),
		comparator: comparators[promise.comparator].zh,
		way: directions[indicator.direction].zh,
		level: answer(() => targetLevel(indicator).value),
		...about(promise, steps.digits, steps.number),
	};
	const start = setting.first - 1;
	const refusal = refusalOf(read.level, actual, time, setting);
	if (refusal !== undefined || actual === undefined) return { ...read, ...same(refusal ?? '') };
	const actuals = [actualAt(indicator, time, actual)];
	const band = { thresholds: { band: setting.band } };
	const assessed = assess(indicator, actuals, band);
	const compound = compounds(promise.kind);
	const inPoints = unit === '%' || unit === '‰';
	const of = (name: keyof Assessment['measures']) => measure(assessed, name);
	return {
		...read,
		elapsed: elapsed({ start, when: time, end: setting.last }),
		progress: of(compound ? 'logProgress' : 'linearProgress'),
		pace: of(compound ? 'logPace' : 'linearPace'),
		gap: of('gap'),
		growth: inPoints && time < setting.last ? none : of('requiredGrowth'),
		increment: of('requiredIncrement'),
		status: answer(() => {
			const { status } = assessed;
			if ('value' in status) return status.value.name.zh;
			throw new PlanError(status.code, status.messages);
		}),
	};
}

const results = [
	'elapsed',
	'progress',
	'pace',
	'gap',
	'growth',
	'increment',
	'status',
] as const satisfies readonly ReviewColumn[];

function same(result: Result): Partial<Record<ReviewColumn, Result>> {
	return Object.fromEntries(results.map((column) => [column, result]));
}

const blank = {
	...same(''),
	...{ form: '', number: '', comparator: '', way: '', level: '' },
	...{ time: '', start: '', low: '', high: '', counted: 0 },
};

/** How far 左右 reaches: half a unit of the last digit that is printed. */
function about({ comparator, kind }: Target, digits: string, number: number): Results {
	if (comparator !== 'approx') return {};
	const decimals = digits.split('.')[1]?.length ?? 0;
	const tolerance = 0.5 / 10 ** decimals / (kind === 'growth' ? 100 : 1);
	return { low: number - tolerance, high: number + tolerance };
}

/** Why nothing can be measured at all; in the order in which the sheet asks. */
function refusalOf(
	level: Result,
	actual: number | undefined,
	time: number,
	{ first, when }: ReviewSetting,
): string | undefined {
	if (typeof level === 'string') return level;
	if (actual === undefined) return words['no-actual'];
	if (time > decimalYear(when)) return words['no-actual'];
	return time < first - 1 ? words['year-out-of-period'] : undefined;
}

/** The line as the one indicator of a plan. */
function indicatorOf(line: ReviewLine, { first, last }: ReviewSetting): Indicator {
	const { name, unit, baseline, target, direction } = line;
	const [indicator] = parsePlan({
		name: '自己的规划',
		period: { start: first, end: last },
		indicators: [
			{
				name: name || none,
				unit: unit || null,
				baseline: baseline ?? null,
				target,
				direction: direction ?? null,
			},
		],
	}).indicators;
	if (!indicator) throw new TypeError('a plan of one indicator has one');
	return indicator;
}

function formOf({ targets: [promise] }: Indicator): string {
	if (promise.kind === 'level') return promise.cumulative ? forms.sum : forms.level;
	return promise.kind === 'growth' && promise.mode === 'average' ? forms.average : forms.total;
}

function actualAt({ targets: [promise] }: Indicator, year: number, value: number): Actual {
	const cumulative = promise.kind === 'level' && promise.cumulative === true;
	return cumulative ? { year, value, cumulative } : { year, value };
}

function measure({ measures }: Assessment, name: keyof Assessment['measures']): Result {
	const measured = measures[name];
	if (!('value' in measured)) return wordsFor(measured.code);
	return typeof measured.value === 'number' ? measured.value : String(measured.value);
}
