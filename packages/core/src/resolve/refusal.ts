import { place } from '../cite/place.js';
import { printed } from '../error/argument.js';
import { type Candidate, PlanError, type Told } from '../error/plan-error.js';
import { period } from '../level/refusal.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import { planTitle } from '../wording/years.js';
import type { Found } from './found.js';
import type { Mentioned } from './mentions.js';
import { nearest } from './nearest.js';

export function unknownPlan(name: string, known: () => Iterable<string>): PlanError {
	return new PlanError('unknown-plan', () => {
		const proposals = nearest(name, known());
		return {
			messages: {
				zh: `没有名为 ${printed(name)} 的规划${proposed(proposals).zh}`,
				en: `no plan is called ${printed(name)}${proposed(proposals).en}`,
			},
			facts: { argument: 'plan', received: name, nearest: proposals },
		};
	});
}

export function unknownIndicator(name: string, near: () => readonly string[]): PlanError {
	return new PlanError('unknown-indicator', () => {
		const proposals = near();
		return {
			messages: {
				zh: `没有名为 ${printed(name)} 的指标${proposed(proposals).zh}`,
				en: `no indicator is called ${printed(name)}${proposed(proposals).en}`,
			},
			facts: { argument: 'indicator', received: name, nearest: proposals },
		};
	});
}

export function ambiguousPlan(name: string, plans: readonly Plan[]): PlanError {
	return new PlanError('ambiguous', () =>
		choice(name, plans.map(planCandidate), {
			zh: '请用 id、全名或带年份的名称',
			en: 'use an id, a full name or a name with years',
		}),
	);
}

export function ambiguousIndicator(name: string, found: readonly Found[]): PlanError {
	return new PlanError('ambiguous', () => {
		const plans = new Set(found.map(({ plan }) => plan.id));
		return choice(
			name,
			found.map(indicatorCandidate),
			plans.size > 1
				? {
						zh: '范围或年份不同，不是同一个数列，请给出年份或规划 id',
						en: 'they differ in scope or years and are not one series: give a year or the id of the plan',
					}
				: { zh: '请用指标的全名', en: 'use the full name of the indicator' },
		);
	});
}

/**
 * Known in the catalog, but no indicator of the plans that were asked for, or only of a part of them: what
 * they do say of it is said here.
 */
export function absent(
	name: string,
	asked: () => readonly { readonly plan: Plan; readonly mentions: readonly Mentioned[] }[],
	elsewhere: readonly Found[],
): PlanError {
	return new PlanError('not-stated', () => absence(name, asked(), elsewhere));
}

function absence(
	name: string,
	asked: readonly { readonly plan: Plan; readonly mentions: readonly Mentioned[] }[],
	elsewhere: readonly Found[],
): Told {
	const said = asked.map(({ plan, mentions }) => saidOf(name, plan, mentions));
	const others = elsewhere.map(({ plan }) => plan.shortName);
	const where: Localized =
		others.length === 0
			? { zh: '', en: '' }
			: {
					zh: `；写明该指标的规划：${others.map(({ zh }) => zh).join('、')}`,
					en: `; plans that state this indicator: ${others.map(({ en }) => en).join(', ')}`,
				};
	const stated = asked.flatMap(({ mentions }) => mentions.map((each) => each.name.zh));
	return {
		messages: {
			zh: `${said.map(({ zh }) => zh).join('；')}${where.zh}`,
			en: `${said.map(({ en }) => en).join('; ')}${where.en}`,
		},
		facts: {
			argument: 'indicator',
			received: name,
			plans: elsewhere.map(({ plan }) => plan.id),
			...(stated.length > 0 ? { stated: stated.join('、') } : {}),
		},
	};
}

/** What one plan says of a name that is none of its indicators. */
function saidOf(name: string, plan: Plan, mentions: readonly Mentioned[]): Localized {
	const [zh, en] = [planTitle(plan, 'zh'), planTitle(plan, 'en')];
	if (mentions.length > 0) {
		const most = mentions.slice(0, 3);
		const more = mentions.length - most.length;
		return {
			zh: `${zh}没有名为 ${printed(name)} 的指标，它写到的是：${most.map((each) => told(each).zh).join('、')}${more > 0 ? ` 等 ${mentions.length} 处` : ''}`,
			en: `${en} has no indicator called ${printed(name)}; what it says: ${most.map((each) => told(each).en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
		};
	}
	return plan.indicators.length === 0
		? {
				zh: `${zh}没有写明任何数值目标；它写明的内容见 TASKS 和 INDUSTRIES`,
				en: `${en} states no numeric target; TASKS and INDUSTRIES show what it does state`,
			}
		: {
				zh: `${zh}没有把 ${printed(name)} 列为指标，也没有以此为名的事实、目标或任务`,
				en: `${en} has no indicator called ${printed(name)}, nor a fact, goal or task of that name`,
			};
}

function told({ kind, name, figure, source }: Mentioned): Localized {
	const what = figure === undefined ? { zh: '', en: '' } : { zh: ` ${figure}`, en: ` ${figure}` };
	return {
		zh: `“${name.zh}”${what.zh}（${kind.zh}，${place(source)}）`,
		en: `“${name.en}”${what.en} (${kind.en}, ${place(source, 'en')})`,
	};
}

export function noneInYear(name: string, year: number, found: readonly Found[]): PlanError {
	return new PlanError('year-out-of-period', () => {
		const candidates = found.map(indicatorCandidate);
		return {
			messages: {
				zh: `${printed(name)} 在 ${year} 年没有规划；有：${listed(candidates).zh}`,
				en: `no plan has ${printed(name)} in ${year}; there are: ${listed(candidates).en}`,
			},
			facts: { argument: 'year', received: year, candidates },
		};
	});
}

function choice(name: string, candidates: readonly Candidate[], cure: Localized): Told {
	return {
		messages: {
			zh: `${printed(name)} 可以指：${listed(candidates).zh}；${cure.zh}`,
			en: `${printed(name)} may mean: ${listed(candidates).en}; ${cure.en}`,
		},
		facts: { received: name, candidates },
	};
}

function planCandidate({ id, shortName, period }: Plan): Candidate {
	return { id, name: shortName, period };
}

function indicatorCandidate({ plan, indicator }: Found): Candidate {
	return {
		id: `${plan.id}/${indicator.id}`,
		name: named(plan, indicator),
		period: period(indicator),
	};
}

function named(plan: Plan, indicator: Indicator): Localized {
	return {
		zh: `${plan.shortName.zh} ${indicator.name.zh}`,
		en: `${plan.shortName.en} ${indicator.name.en}`,
	};
}

function listed(candidates: readonly Candidate[]): Localized {
	return {
		zh: candidates.map(({ id, name }) => `${name.zh}（${id}）`).join('、'),
		en: candidates.map(({ id, name }) => `${name.en} (${id})`).join(', '),
	};
}

function proposed(proposals: readonly string[]): Localized {
	return proposals.length === 0
		? { zh: '，也没有相近的名称', en: ', nor anything like it' }
		: {
				zh: `；最相近的是：${proposals.join('、')}`,
				en: `; the nearest names are: ${proposals.join(', ')}`,
			};
}
