import type { ErrorCode } from '@plan-indicators/core';

/** What a cell says where there is no number; formulas and cached results say the same. */
export const words = {
	'no-baseline': '规划未给基期值',
	'not-numeric': '规划的目标不是数值',
	'unit-mismatch': '累计值，不能与一年的值相比',
	'baseline-equals-target': '基期值与目标值相同',
	'zero-baseline': '除数为 0，没有定义',
	'sign-change': '要求各值大于 0',
	'period-not-positive': '没有已过或剩余的时间',
	'year-out-of-period': '年份不在基期年与目标年之间',
	'not-a-number': '请填数字',
	overflow: '超出可表示的数值范围',
	'no-actual': '没有实际值',
} as const satisfies Partial<Record<ErrorCode, string>>;

export const unmatched = '请从列表中选择规划和指标';
export const none = '—';
export const unreadable = '目标读不出';
export const noTarget = '没有目标';
export const verdictWords = { yes: '达到', no: '未达到' } as const;

/** The words for a code, in the quotes of a formula. */
export function say(code: keyof typeof words): string {
	return `"${words[code]}"`;
}

export function wordsFor(code: ErrorCode): string {
	return new Map<string, string>(Object.entries(words)).get(code) ?? '无法计算';
}
