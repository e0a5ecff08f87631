import { leadingTarget } from '../level/leading-target.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import type { Mention, Source } from '../model/source.js';
import { phrase } from '../wording/phrase.js';

/** Something a plan says of a matter, though not as an indicator of that name. */
interface Statement {
	readonly kind: Localized;
	readonly name: Localized;
	/** Other names the document has for it. */
	readonly aliases: readonly string[];
	readonly source: Mention;
	/** The printed figure, where it is one. */
	readonly figure?: string;
}

/** What a plan says under some of the names that were looked for. */
export interface Mentioned extends Statement {
	readonly under: readonly string[];
}

/** A statement with its normalised names, and with those and its wording: all that is looked through. */
export interface Said {
	readonly statement: Statement;
	readonly names: readonly string[];
	readonly texts: readonly string[];
}

/** All that a plan states: indicators, facts, goals and the rest, in this order. */
export function saidIn(plan: Plan, key: (name: string) => string): readonly Said[] {
	return statements(plan).map((statement) => {
		const { name, aliases, source } = statement;
		const names = [name.zh, name.en, ...aliases].map(key);
		return { statement, names, texts: [...names, key(source.wording ?? '')] };
	});
}

/**
 * What was said under any of some names.
 *
 * @param names - Normalised as what was said; those of one character say too little.
 */
export function mentionsIn(said: readonly Said[], names: readonly string[]): readonly Mentioned[] {
	const telling = names.filter((name) => name.length > (isLatin(name) ? 4 : 1));
	return said.flatMap(({ statement, texts }) => {
		const under = telling.filter((name) => texts.some((text) => text.includes(sought(name))));
		return under.length > 0 ? [{ ...statement, under }] : [];
	});
}

/** Whether something said is of the matter itself: under the very name, or a goal. */
export function isOf({ kind, under }: Mentioned, name: string): boolean {
	return under.includes(name) || kind === words.goal || kind === words.milestone;
}

/** What to look for of a name: of a Latin one the singular. */
function sought(name: string): string {
	return isLatin(name) ? name.replace(/s$/, '') : name;
}

/** Whether a statement that is no indicator has the very name. */
export function speaksOf(said: readonly Said[], name: string): boolean {
	return said.some(
		({ statement, names }) => statement.kind !== words.indicator && names.includes(name),
	);
}

function isLatin(name: string): boolean {
	return /^[\u0020-\u024f]*$/.test(name);
}

function statements(plan: Plan): readonly Statement[] {
	const { indicators, observations, goals, milestones, tasks, industries, places } = plan;
	const inWords = (kind: Localized, all: readonly Named[]) =>
		all.map(({ name, aliases = [], source }): Statement => ({ kind, name, aliases, source }));
	return [
		...indicators.map((each) => figured(words.indicator, each.name, leadingTarget(each).source)),
		...observations.map(({ name, source }) => figured(words.observation, name, source)),
		...inWords(words.goal, goals),
		...inWords(words.milestone, milestones),
		...inWords(words.task, tasks),
		...inWords(words.industry, industries),
		...inWords(words.place, places),
		...inWords(words.safeguard, plan.safeguards),
	];
}

interface Named {
	readonly name: Localized;
	readonly aliases?: readonly string[];
	readonly source: Mention;
}

/** The phrase of a figure is no name: 100家 does not speak of companies. */
function figured(kind: Localized, name: Localized, source: Source): Statement {
	const { section } = source;
	return { kind, name, aliases: [], source: { section }, figure: phrase(source) };
}

const words = {
	indicator: { zh: '指标', en: 'indicator' },
	observation: { zh: '事实', en: 'fact' },
	goal: { zh: '目标（文字）', en: 'goal in words' },
	milestone: { zh: '节点', en: 'milestone' },
	task: { zh: '任务', en: 'task' },
	industry: { zh: '产业', en: 'industry' },
	place: { zh: '平台、园区', en: 'place' },
	safeguard: { zh: '保障措施', en: 'safeguard' },
} as const satisfies Record<string, Localized>;
