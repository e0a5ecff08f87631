import {
	type Language,
	type Localized,
	marked,
	type Observation,
	type Plan,
	phrase,
	place,
} from '@plan-indicators/core';
import { withLegend } from './legend.js';
import { planHead } from './plan-head.js';
import { table } from './table.js';

type Cell = Localized | string;

interface List extends Localized {
	readonly head: readonly Localized[];
	readonly rows: (plan: Plan) => readonly (readonly Cell[])[];
	readonly where: (plan: Plan) => readonly { readonly source: Parameters<typeof place>[0] }[];
}

const year = { zh: '年份', en: 'Year' };
const goals = { zh: '目标', en: 'Goals' };
const tasks = { zh: '任务', en: 'Tasks' };
const milestones = { zh: '里程碑', en: 'Milestones' };
const observations = { zh: '事实', en: 'Facts' };
const industries = { zh: '重点产业', en: 'Industries' };
const places = { zh: '平台和园区', en: 'Places' };
const safeguards = { zh: '保障措施', en: 'Safeguards' };

/** What a plan states beside its indicators; each list by the word after --list, in two languages. */
export const lists = {
	goals: {
		...goals,
		head: [goals],
		rows: (plan) => plan.goals.map(({ name }) => [name]),
		where: (plan) => plan.goals,
	},
	tasks: {
		...tasks,
		head: [tasks],
		rows: (plan) =>
			plan.tasks.map(({ name, number }) => [
				number === undefined ? name : { zh: `${number}. ${name.zh}`, en: `${number}. ${name.en}` },
			]),
		where: (plan) => plan.tasks,
	},
	milestones: {
		...milestones,
		head: [year, milestones],
		rows: (plan) => plan.milestones.map(({ name, year }) => [String(year), name]),
		where: (plan) => plan.milestones,
	},
	observations: {
		...observations,
		head: [year, observations, { zh: '数值（原文）', en: 'As printed' }],
		rows: (plan) =>
			plan.observations.map((fact) => [yearsOf(fact), named(fact), phrase(fact.source)]),
		where: (plan) => plan.observations,
	},
	industries: {
		...industries,
		head: [industries],
		rows: (plan) => plan.industries.map(({ name }) => [name]),
		where: (plan) => plan.industries,
	},
	places: {
		...places,
		head: [{ zh: '平台、园区、片区', en: 'Platforms, parks, zones' }],
		rows: (plan) => plan.places.map(({ name }) => [name]),
		where: (plan) => plan.places,
	},
	safeguards: {
		...safeguards,
		head: [safeguards],
		rows: (plan) => plan.safeguards.map(({ name }) => [name]),
		where: (plan) => plan.safeguards,
	},
} as const satisfies Record<string, List>;

export type ListName = keyof typeof lists;

export const listNames = Object.keys(lists).filter((name): name is ListName => name in lists);

/** One of the lists of a plan. */
export function listReport(plan: Plan, name: ListName, language: Language): string {
	const text = [...planHead(plan, language), '', listTable(plan, name, language)].join('\n');
	return withLegend(text, language);
}

export function listTable(plan: Plan, name: ListName, language: Language): string {
	const list: List = lists[name];
	const where = list.where(plan);
	const rows = list.rows(plan).map((cells, i) => {
		const source = where[i]?.source ?? { section: [] };
		return [
			...cells.map((cell) => (typeof cell === 'string' ? cell : cell[language])),
			place(source, language),
		];
	});
	const head = [...list.head, section].map((word) => word[language]);
	if (rows.length > 0) return table(head, rows);
	return language === 'zh' ? `  ${list.zh}：无` : `  ${list.en}: none`;
}

/** 2020, 2016–2020 of a sum, 2020* where the document does not give the year. */
function yearsOf({ since, year, yearStated }: Observation): string {
	const years = since === undefined ? String(year) : `${since}–${year}`;
	return marked(years, yearStated === false ? ['inferred'] : []);
}

/** With the area a fact is about, where that is not the plan's own. */
function named({ name, area }: Observation): Localized {
	return area === undefined
		? name
		: { zh: `${name.zh}（${area.zh}）`, en: `${name.en} (${area.en})` };
}

const section = { zh: '所在章节', en: 'Section' };

/** How many there are of each: 目标 3 · 任务 23. */
export function counts(plan: Plan, language: Language): string {
	return listNames
		.map((name) => `${lists[name][language]} ${lists[name].where(plan).length}`)
		.join(' · ');
}

/** Whether there is anything to list. */
export function statesInWords(plan: Plan): boolean {
	return listNames.some((name) => plan[name].length > 0);
}
