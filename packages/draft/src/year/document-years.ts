import { fiveYears, type Years } from './five-years.js';

/** What the head of a document says of its time. */
export interface DocumentYears {
	readonly title: string;
	/** The plan's first and last year; `text` where only 到…年 says so. */
	readonly period?: Years & { readonly from: 'title' | 'text' };
	/** The year the document speaks in. */
	readonly now?: number;
}

/** Reads title and period from the first lines of a folded text. */
export function documentYears(folded: string): DocumentYears {
	const opening = folded.slice(0, 3000);
	const lines = opening
		.split('\n')
		.map((line) => line.replace(/^#+/, '').replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.slice(0, 30);
	const titles = lines.filter(isTitle);
	const title = nameIn(titles[0] ?? lines[0]?.slice(0, 90) ?? '');
	const day = /(20[0-4]\d)(?:年|-|\.)\d{1,2}(?:月|-|\.)\d{1,2}/.exec(opening)?.[1];
	const issued = day === undefined ? undefined : Number(day);
	for (const line of [...titles.slice(0, 6), lines.slice(0, 4).join('')]) {
		const period = periodIn(line);
		if (!period) continue;
		const within = Math.min(period.end, Math.max(issued ?? period.start, period.start));
		return { title, period: { ...period, from: 'title' }, now: within };
	}
	const end = commonestHorizon(folded);
	const now = issued === undefined ? {} : { now: issued };
	if (end === undefined) return { title, ...now };
	return { title, period: { start: Math.min(issued ?? end, end), end, from: 'text' }, ...now };
}

function isTitle(line: string): boolean {
	return (
		line.length <= 90 &&
		/计划|规划|方案|报告|意见|行动|纲要|要点|安排|措施|决定|目标/.test(line) &&
		!/^(?:为|根据|按照|各|现|一、|来源)/.test(line)
	);
}

/** 关于印发《…计划》的通知 names the plan. */
function nameIn(line: string): string {
	return /《([^《》]*(?:计划|规划|方案|纲要|意见|要点|措施)[^《》]*)》/.exec(line)?.[1] ?? line;
}

function periodIn(line: string): Years | undefined {
	const [, start, end] = /(20[0-4]\d)年?\s?[—\-至到]{1,2}\s?(20[0-4]\d)/.exec(line) ?? [];
	if (start !== undefined && end !== undefined && end > start) {
		return { start: Number(start), end: Number(end) };
	}
	const five = /(十[一二三四五六]?五)(?=[”\u4e00-\u9fff])/.exec(line)?.[1];
	const years = five === undefined ? undefined : fiveYears(five);
	if (years) return years;
	const nth = /第(十[一二三四五六]?)个五年/.exec(line)?.[1];
	if (nth !== undefined) return fiveYears(`${nth}五`);
	if (!/报告|计划|要点|安排|方案|目标|任务|措施/.test(line)) return undefined;
	// 2025年计划执行情况与2026年计划草案的报告 promises for the later year.
	const named = [...line.matchAll(/(20[0-4]\d)年(?!\d{1,2}月)/g)].map(([, year]) => Number(year));
	const held = /工作报告.*?(20[0-4]\d)年\d/.exec(line)?.[1];
	const one = named.length > 0 ? Math.max(...named) : Number(held ?? 0);
	return one === 0 ? undefined : { start: one, end: one };
}

/** The year that 到…年 names most often, of several the earliest. */
function commonestHorizon(folded: string): number | undefined {
	const counts = new Map<number, number>();
	for (const [, year] of folded.matchAll(/到(20[0-4]\d)年/g)) {
		counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
	}
	return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0];
}
