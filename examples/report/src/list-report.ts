import type { Locator, Plan } from '@plan-indicators/core';
import { planHead } from './plan-head.js';
import { table } from './table.js';

type Row = readonly string[];

interface List {
	readonly zh: string;
	readonly head: Row;
	readonly rows: (plan: Plan) => readonly Row[];
}

/** What a plan states beside its indicators; each list by the word after --list, in two languages. */
export const lists = {
	goals: {
		zh: '目标',
		head: ['目标', '所在章节'],
		rows: ({ goals }) => goals.map(({ name, source }) => [name.zh, place(source)]),
	},
	tasks: {
		zh: '任务',
		head: ['任务', '所在章节'],
		rows: ({ tasks }) =>
			tasks.map(({ name, number, source }) => [
				number === undefined ? name.zh : `${number}. ${name.zh}`,
				place(source),
			]),
	},
	milestones: {
		zh: '里程碑',
		head: ['年份', '里程碑', '所在章节'],
		rows: ({ milestones }) =>
			milestones.map(({ year, name, source }) => [String(year), name.zh, place(source)]),
	},
	industries: {
		zh: '重点产业',
		head: ['重点产业', '所在章节'],
		rows: ({ industries }) => industries.map(({ name, source }) => [name.zh, place(source)]),
	},
	places: {
		zh: '平台和园区',
		head: ['平台、园区、片区', '所在章节'],
		rows: ({ places }) => places.map(({ name, source }) => [name.zh, place(source)]),
	},
	safeguards: {
		zh: '保障措施',
		head: ['保障措施', '所在章节'],
		rows: ({ safeguards }) => safeguards.map(({ name, source }) => [name.zh, place(source)]),
	},
} as const satisfies Record<string, List>;

type ListName = keyof typeof lists;

const names = Object.keys(lists).filter((name): name is ListName => name in lists);

/** tasks or 任务. */
export function listName(typed: string): ListName {
	const found = names.find((name) => name === typed || lists[name].zh === typed);
	if (found) return found;
	const known = names.map((name) => `${name} ${lists[name].zh}`).join(', ');
	throw new TypeError(`--list ${known}; not ${JSON.stringify(typed)}`);
}

/** One of the lists of a plan. */
export function listReport(plan: Plan, name: ListName): string {
	return [...planHead(plan), '', listTable(plan, name)].join('\n');
}

export function listTable(plan: Plan, name: ListName): string {
	const { zh, head, rows } = lists[name];
	const all = rows(plan);
	return all.length > 0 ? table(head, all) : `  ${zh}：无`;
}

/** How many there are of each: 目标 3 · 任务 23. */
export function counts(plan: Plan): string {
	return names.map((name) => `${lists[name].zh} ${lists[name].rows(plan).length}`).join(' · ');
}

function place({ section }: Locator): string {
	return section.join(' › ');
}
