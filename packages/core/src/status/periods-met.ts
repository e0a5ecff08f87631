import { PlanError } from '../error/plan-error.js';
import { bindsEveryYear } from '../level/binds-every-year.js';
import type { StatusMethod } from './status-method.js';
import { yearsDue, yearsUnknown } from './years-due.js';

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
		const { target } = course.goal;
		if (!bindsEveryYear(target)) throw onlyYearly();
		const due = yearsDue(course);
		if (due.length === 0 || due.some((year) => year.kept === undefined)) throw yearsUnknown(due);
		const met = due.filter((year) => year.kept).length;
		const share = met / due.length;
		const inputs = { periodsMet: met, periodsDue: due.length, share };
		if (share >= kept) return { word: 'kept', inputs };
		return { word: share >= mostlyKept ? 'mostly-kept' : 'not-kept', inputs };
	},
};

function onlyYearly(): PlanError {
	return new PlanError('unknown-option', {
		zh: 'periods-met 只用于每年都要达到的目标（每年新增、保持、每年增长）',
		en: 'periods-met is only for what is due in every year (perYear, maintain, growth of every year)',
	});
}
