import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import type { Mention, Source } from '../model/source.js';

/** Something a plan says of a matter, though not as an indicator of that name. */
export interface Mentioned {
	readonly kind: Localized;
	readonly name: Localized;
	readonly source: Mention;
	/** The printed figure, where it is one. */
	readonly figure?: string;
}

/**
 * What a plan says under any of some names: indicators near by, facts, goals and the rest, in this order.
 *
 * @param names - Normalised by `key`; those of one character say too little.
 */
export function mentionsIn(
	plan: Plan,
	names: readonly string[],
	key: (name: string) => string,
): readonly Mentioned[] {
	const sought = names
		.filter((name) => name.length > (isLatin(name) ? 4 : 1))
		.map((name) => (isLatin(name) ? name.replace(/s$/, '') : name));
	const speaks = ({ name, source }: Mentioned) =>
		[name.zh, name.en, source.wording ?? ''].some((text) => {
			const said = key(text);
			return sought.some((each) => said.includes(each));
		});
	return statements(plan).filter(speaks);
}

/** The normalised names of what a plan states besides its indicators. */
export function namesOfStatements(plan: Plan, key: (name: string) => string): ReadonlySet<string> {
	const others = statements(plan).filter(({ kind }) => kind !== words.indicator);
	return new Set(others.flatMap(({ name }) => [key(name.zh), key(name.en)]));
}

function isLatin(name: string): boolean {
	return /^[\u0020-\u024f]*$/.test(name);
}

function statements(plan: Plan): readonly Mentioned[] {
	const { indicators, observations, goals, milestones, tasks, industries } = plan;
	const inWords = (kind: Localized, all: readonly { name: Localized; source: Mention }[]) =>
		all.map(({ name, source }): Mentioned => ({ kind, name, source }));
	return [
		...indicators.map(({ name, targets: [{ source }] }) => figured(words.indicator, name, source)),
		...observations.map(({ name, source }) => figured(words.observation, name, source)),
		...inWords(words.goal, goals),
		...inWords(words.milestone, milestones),
		...inWords(words.task, tasks),
		...inWords(words.industry, industries),
	];
}

/** The phrase of a figure is no name: 100家 does not speak of companies. */
function figured(kind: Localized, name: Localized, { section, wording }: Source): Mentioned {
	return { kind, name, source: { section }, figure: wording };
}

const words = {
	indicator: { zh: '指标', en: 'indicator' },
	observation: { zh: '事实', en: 'fact' },
	goal: { zh: '目标（文字）', en: 'goal in words' },
	milestone: { zh: '节点', en: 'milestone' },
	task: { zh: '任务', en: 'task' },
	industry: { zh: '产业', en: 'industry' },
} as const satisfies Record<string, Localized>;
