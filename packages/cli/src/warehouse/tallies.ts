import { type Language, type Localized, methods, type Plan } from '@plan-indicators/core';
import { table } from '../shown/table.js';

/** How often a word or a code came of the indicators of a plan, over all areas. */
export interface PlanTally {
	readonly plan: string;
	readonly name: Localized;
	readonly words: readonly {
		readonly word: string;
		readonly name: Localized;
		readonly count: number;
	}[];
	readonly refusals: readonly { readonly code: string; readonly count: number }[];
}

type Row = Readonly<Record<string, unknown>>;

/** @param rows - Plan, method, status, refusal and count, as the database gives them. */
export function tallies(rows: readonly Row[], plans: readonly Plan[]): readonly PlanTally[] {
	const ids = [...new Set(rows.map(({ plan }) => String(plan)))];
	return ids.map((id) => {
		const own = rows.filter(({ plan }) => plan === id);
		return {
			plan: id,
			name: plans.find((plan) => plan.id === id)?.shortName ?? { zh: id, en: id },
			words: own
				.filter(({ status }) => status !== null)
				.map(({ method, status, count }) => ({
					word: String(status),
					name: nameOf(String(method), String(status)),
					count: Number(count),
				})),
			refusals: own
				.filter(({ refusal }) => refusal !== null)
				.reduce<PlanTally['refusals']>(
					(all, { refusal, count }) => added(all, String(refusal), Number(count)),
					[],
				),
		};
	});
}

/** A line a word and a code. */
export function tallyText(counted: readonly PlanTally[], language: Language): string {
	const heads =
		language === 'zh' ? ['规划', '评价', '地区·指标'] : ['Plan', 'Status', 'Areas × indicators'];
	const lines = counted.flatMap(({ name, words, refusals }) => [
		...words.map((each) => [name[language], each.name[language], String(each.count)]),
		...refusals.map(({ code, count }) => [name[language], `— ${code}`, String(count)]),
	]);
	return table(heads, lines);
}

function added(all: PlanTally['refusals'], code: string, count: number): PlanTally['refusals'] {
	const before = all.find((each) => each.code === code)?.count ?? 0;
	return [...all.filter((each) => each.code !== code), { code, count: before + count }];
}

function nameOf(method: string, word: string): Localized {
	const words: Readonly<Record<string, Localized>> =
		method === 'pace' || method === 'periods-met' ? methods[method].words : {};
	return words[word] ?? { zh: word, en: word };
}
