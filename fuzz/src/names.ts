import {
	convert,
	createCatalog,
	outcome,
	printedNumber,
	readTarget,
	standsInDocument,
	unclaimedFigures,
} from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { actualsFromTable, planFromTable } from '@plan-indicators/core/table';
import { catalog, plans } from '@plan-indicators/data';
import type { Part } from './part.js';
import { longText } from './texts.js';

const longest = 100_000;
const own = createCatalog(plans);

/** Texts of 100,000 characters of every plane of Unicode, wherever a text is looked up or read. */
export const names: Part = {
	name: 'names',
	full: 5_000,
	trial: (random) => {
		const text = longText(random, random.chance(0.5) ? longest : random.below(longest));
		const [way, ask] = random.any(ways) ?? ways[0];
		return { input: [way, text.length, text], run: () => told(ask(text)) };
	},
};

const ways: readonly [Way, ...Way[]] = [
	['plan', (text) => outcome(() => catalog.plan(text).id)],
	['find', (text) => outcome(() => catalog.find('青浦', text).indicator.id)],
	[
		'find in a plan',
		(text) => outcome(() => own.find(text, '高新技术企业', { year: 2025 }).plan.id),
	],
	['find by id', (text) => outcome(() => catalog.find(text, '').plan.id)],
	['compare', (text) => outcome(() => catalog.compare(text).entries.length)],
	['search', (text) => catalog.search(text).length],
	['number', (text) => printedNumber(text)],
	['target', (text) => outcome(() => readTarget(text, { baseYear: 2020 }))],
	['unit', (text) => outcome(() => convert(1, text, '万元'))],
	['period', (text) => outcome(() => parsePlan({ name: '某', period: text, indicators: [] }).id)],
	[
		'plan file',
		(text) =>
			outcome(
				() =>
					parsePlan({ name: text, period: '2021-2025', indicators: [{ name: text, target: text }] })
						.id,
			),
	],
	[
		'table',
		(text) =>
			planFromTable([
				['指标', '2020年', '2025年'],
				[text, text, text],
			]).problems,
	],
	[
		'header',
		(text) =>
			planFromTable([
				[text, '指标', text, '目标'],
				['a', 'b', 'c', 1],
			]).problems,
	],
	[
		'actuals',
		(text) =>
			actualsFromTable([
				['指标', text, 2023],
				['a', 1, text],
			]).problems,
	],
	['document', (text) => plans.map((plan) => standsInDocument(plan, text).length)],
	[
		'figures',
		(text) => unclaimedFigures(plans[text.length % plans.length] ?? plans[0], text).length,
	],
];

type Way = readonly [name: string, ask: (text: string) => unknown];

/** An answer of moderate length: nothing quotes a whole text back, but for what it is asked to keep. */
function told(answer: unknown): string {
	const printed = JSON.stringify(answer) ?? '';
	const messages = /"messages":\{"zh":"((?:[^"\\]|\\.)*)"/.exec(printed)?.[1] ?? '';
	if (messages.length > 2_000) throw new Error(`a message of ${messages.length} characters`);
	return printed.slice(0, 1_000);
}
