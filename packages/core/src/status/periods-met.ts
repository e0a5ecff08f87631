import { PlanError } from '../error/plan-error.js';
import { meets } from '../progress/meets.js';
import type { Course } from './course.js';
import type { StatusMethod } from './status-method.js';

type Word = 'kept' | 'mostly-kept' | 'not-kept';

/** For what is due in every year: the share of the years in which it was kept. */
export const periodsMet: StatusMethod<Word> = {
	name: { zh: '达标年份', en: 'Periods met' },
	description: {
		zh: '达标年数÷应达标年数：≥0.90 持续达标，≥0.75 基本达标，其余为未达标；用于每年的下限和每年的数量，每年一个实际值。两个界限是本库定的',
		en: 'years in which it was kept ÷ years due: ≥ 0.90 kept, ≥ 0.75 mostly kept, else not kept; for floors and amounts of every year, with one actual a year. Both thresholds are ours',
	},
	formula: 'years met ÷ years due',
	source: {
		zh: '本库设定',
		en: 'set by this library',
	},
	thresholds: { kept: 0.9, mostlyKept: 0.75 },
	words: {
		kept: { zh: '持续达标', en: 'Kept' },
		'mostly-kept': { zh: '基本达标', en: 'Mostly kept' },
		'not-kept': { zh: '未达标', en: 'Not kept' },
	},
	judge(course, { thresholds: { kept = 0.9, mostlyKept = 0.75 } }) {
		const { goal } = course;
		if (goal.target.kind !== 'maintain' && goal.target.kind !== 'perYear') {
			throw new PlanError(
				'unknown-option',
				{
					zh: 'periods-met 只用于每年都要达到的目标（maintain、perYear）',
					en: 'periods-met is only for what is due in every year (maintain, perYear)',
				},
				{ argument: 'method', received: 'periods-met' },
			);
		}
		const values = dueValues(course);
		const met = values.filter((value) => meets(value, goal.value, goal.target.comparator)).length;
		const share = met / values.length;
		const inputs = { periodsMet: met, periodsDue: values.length, share };
		if (share >= kept) return { word: 'kept', inputs };
		return { word: share >= mostlyKept ? 'mostly-kept' : 'not-kept', inputs };
	},
};

/** The actual of each year that is due: from the plan's first to the one that is judged. */
function dueValues({ indicator, goal, now, points }: Course): readonly number[] {
	const { start } = indicator.plan.period;
	const years = Math.floor(Math.min(now.time, goal.year)) - start + 1;
	const due = Array.from({ length: Math.max(years, 0) }, (_, i) => start + i);
	const values = due.flatMap((year) => points.filter(({ time }) => time === year).slice(-1));
	if (values.length === due.length && due.length > 0) return values.map(({ value }) => value);
	throw new PlanError(
		'too-few-actuals',
		{
			zh: `需要每年一个实际值（${due.join('、')}），收到 ${values.length} 个`,
			en: `one actual a year is needed (${due.join(', ')}), but ${values.length} came`,
		},
		{ argument: 'actuals', received: values.length },
	);
}
