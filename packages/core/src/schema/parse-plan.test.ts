import { describe, expect, test } from 'vitest';
import { mutated, pathTo } from '../../test/mutated.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { createCatalog } from '../resolve/catalog.js';
import { parsePlan } from './parse-plan.js';

const copy = (): unknown => JSON.parse(JSON.stringify(plan));

describe('a plan that was written to JSON', () => {
	test('is read back', () => expect(parsePlan(copy())).toEqual(plan));

	test('is read back without the plan that its indicators carried', () => {
		const { indicators, ...rest } = plan;
		const bare = { ...rest, indicators: indicators.map(({ plan: _, ...own }) => own) };
		expect(parsePlan(JSON.parse(JSON.stringify(bare)))).toEqual(plan);
	});

	test('is ready for a catalog', () => {
		const { indicator } = createCatalog([parsePlan(copy())]).find('临江', '发明专利');
		expect(indicator.plan.shortName.zh).toBe('临江 2021–2025');
	});
});

const output = (field: string) => pathTo('output-value', field);
const absent = undefined;

const mutations: readonly [
	fault: string,
	path: string,
	value: unknown,
	expected: string,
	received: string,
][] = [
	['a wrong type', 'id', 5, 'string', '5'],
	['text for a number', output('targets.0.rate'), '八', 'a fraction', '"八"'],
	['a list for an object', 'document', [], 'object', 'array'],
	['an object for a list', 'indicators', {}, 'array', 'object'],
	['an absent field', 'name', absent, 'object', 'undefined'],
	['an absent word', output('targets.0.source.wording'), absent, 'string', 'undefined'],
	['a misspelt field', output('targets.0.valeu'), 3, 'no such field', '3'],
	['another misspelt field', output('unti'), '亿元', 'no such field', '"亿元"'],
	['a third language', 'name.fr', 'plan', 'no such field', '"plan"'],
	['an unknown word', 'scope', 'town', '"district" | "park"', '"town"'],
	['an unknown kind', output('targets.0.kind'), 'levle', 'level', '"levle"'],
	['an unknown kind of claim', 'claims.0.kind', 'ratio', 'share', '"ratio"'],
	['an id with blanks', 'id', 'Lin jiang', 'letters and digits', '"Lin jiang"'],
	['empty text', 'name.en', '', '', '""'],
	['NaN', output('baseline.value'), Number.NaN, 'number', 'NaN'],
	['Infinity', output('baseline.value'), Number.POSITIVE_INFINITY, 'number', 'Infinity'],
	['half a year', 'period.start', 2020.5, 'int', '2020.5'],
	['a year of two digits', 'period.start', 21, '1900', '21'],
	['a day that is none', 'reviewed', '2026-02-30', 'ISO date', '"2026-02-30"'],
	['a date in words', 'document.issued', '2021年', 'ISO date', '"2021年"'],
	['a factor of zero', pathTo('start-ups', 'targets.0.factor'), 0, '0', '0'],
];

describe.each(mutations)('%s', (_, path, value, expected, received) => {
	const error = () => refusal(() => parsePlan(mutated([path, value])));

	test('is an invalid plan, and says where, what was expected and what came', () => {
		expect(error().code).toBe('invalid-plan');
		expect(error().facts.issues).toContainEqual(
			expect.objectContaining({ path, expected: expect.stringContaining(expected), received }),
		);
		const field = path.replace(/^indicators\.\d+\./, '');
		expect(error().messages.zh).toContain(field.split('.').at(-1));
		expect(error().messages.en).toContain(field.split('.').at(-1));
	});

	test('what is expected is said without a verdict', () => {
		const [issue] = error().facts.issues ?? [];
		expect(issue?.expected).not.toMatch(/too small|invalid|expected/i);
	});
});

test('an indicator has a target', () => {
	const { code, facts } = refusal(() => parsePlan(mutated([output('targets'), []])));
	expect(code).toBe('invalid-plan');
	expect(facts.issues?.[0]?.path).toContain(output('target'));
});

describe('several faults are all listed', () => {
	test.each([
		[
			'of shape',
			[
				['scope', 'town'],
				['reviewed', 'today'],
				['name.fr', 'x'],
			],
		],
		[
			'of sense',
			[
				['claims.1.part', 'x'],
				['period.start', 2026],
				['indicators.1.id', 'output-value'],
			],
		],
	] as const)('%s', (_, faults) => {
		const { facts, messages } = refusal(() => parsePlan(mutated(...faults)));
		const paths = faults.map(([path]) => path);
		expect(facts.issues?.map(({ path }) => path).sort()).toEqual([...paths].sort());
		for (const path of paths) expect(messages.zh).toContain(path.replace(/^indicators\.\d+\./, ''));
	});

	test('every field that is absent', () => {
		const { issues } = refusal(() => parsePlan({})).facts;
		expect(issues?.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['name', 'period', 'indicators']),
		);
	});
});

test.each([
	['null', null],
	['undefined', undefined],
	['text', 'JSON'],
	['a list', []],
	['a number', 5],
])('%s is no plan', (_, data) => {
	const { code, facts } = refusal(() => parsePlan(data));
	expect(code).toBe('invalid-plan');
	expect(facts.issues).toEqual([expect.objectContaining({ path: '', expected: 'object' })]);
});

test.each([
	['lists in lists without end', Array.from({ length: 10_000 }).reduce((inner) => [inner], 1)],
	['what contains itself', itself()],
])('%s are refused', (_, data) => {
	expect(refusal(() => parsePlan(data))).toMatchObject({
		code: 'invalid-plan',
		facts: { issues: [{ expected: 'at most 100 levels' }] },
	});
});

test('null in a list is told as what it is', () => {
	const { messages } = refusal(() => parsePlan(mutated(['aliases.0', null])));
	expect(messages.zh).toContain('aliases.0：应为文字，收到的是 空（没有填写）');
});

function itself(): unknown {
	const data: { name?: unknown } = {};
	data.name = data;
	return data;
}
