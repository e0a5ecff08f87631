import { numberOf, type Plan } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { describe, expect, test } from 'vitest';
import * as data from '../src/index.js';
import { catalog, plans, qingpu14fyp } from '../src/index.js';
import secondReading from './second-reading.json' with { type: 'json' };
import inWords from './second-reading-in-words.json' with { type: 'json' };

test('the public names', () => {
	expect(Object.keys(data).sort()).toEqual([
		'catalog',
		'hongkou2018',
		'hongkouPark2025',
		'jingan13fyp',
		'plans',
		'qingpu14fyp',
		'yangpu2020',
	]);
});

test('the numbers of targets and tasks that the documents hold', () => {
	const counts = plans.map(({ id, indicators, tasks, goals }) => [
		id,
		indicators.flatMap(({ targets }) => targets.filter((each) => numberOf(each) !== undefined))
			.length,
		indicators.length,
		tasks.length,
		goals.length > 0,
	]);
	expect(counts).toEqual([
		['jingan-13fyp', 0, 0, 11, true],
		['hongkou-2018-2020', 16, 17, 14, true],
		['yangpu-2020-2022', 3, 3, 23, true],
		['qingpu-14fyp', 16, 17, 63, true],
		['hongkou-park-2025-2026', 6, 6, 12, true],
	]);
});

test('63 tasks of 青浦 are 44 dashed items, 8 numbered and 11 lettered headings', () => {
	const numbers = qingpu14fyp.tasks.map(({ number = '——' }) => number);
	expect(numbers.filter((number) => number === '——')).toHaveLength(44);
	expect(numbers.filter((number) => /^\d$/.test(number))).toHaveLength(8);
	expect(numbers.filter((number) => number.startsWith('('))).toHaveLength(11);
});

describe('a second, independent reading of the documents agrees', () => {
	test.each(secondReading)('$id', ({ id, ...read }) => {
		const { indicator } = catalog.find(id, '');
		const [target] = indicator.targets;
		const first = {
			kind: target.kind,
			number: target.kind === 'range' ? [target.min, target.max] : (numberOf(target) ?? null),
			unit: indicator.unit ?? null,
			comparator: target.comparator,
			strength: target.strength,
			year: target.year,
			yearStated: target.yearStated,
			stretch: target.stretch?.value ?? null,
			baseline: indicator.baseline?.value ?? null,
			attribute: indicator.attribute ?? null,
		};
		expect(first).toEqual(read);
	});

	test('of every target', () => {
		const ids = plans.flatMap((plan) => plan.indicators.map(({ id }) => `${plan.id}/${id}`));
		expect(secondReading.map(({ id }) => id)).toEqual(ids);
	});
});

describe('a second, independent reading of what is said in words agrees', () => {
	const lists = {
		goals: ({ goals }: Plan) => goals,
		observations: ({ observations }: Plan) => observations,
		industries: ({ industries }: Plan) => industries,
		places: ({ places }: Plan) => places,
	};
	const isList = (name: string): name is keyof typeof lists => name in lists;
	const printed = ({ name, source }: ReturnType<(typeof lists)[keyof typeof lists]>[number]) =>
		`${name.zh} ${source.wording ?? ''}${name.zh}`;
	const heading = (text: string) => text.replace(/^\d+\./, '');

	test.each(inWords)(
		'$plan $list $name',
		({ plan: id, list, name, section, variantOf, ...read }) => {
			const plan = plans.find((each) => each.id === id);
			if (!plan || !isList(list)) throw new Error(`no ${list} of ${id}`);
			const entries = lists[list](plan);
			const [first, ...others] = entries.filter((each) =>
				printed(each).includes(variantOf ?? name),
			);
			expect(others).toEqual([]);
			expect(first).toMatchObject(read);
			if (variantOf) expect(first).toMatchObject({ aliases: expect.arrayContaining([name]) });
			else expect(first?.source.section.map(heading)).toEqual(section?.map(heading));
		},
	);
});

describe.each<Plan>([...plans])('$id', (plan) => {
	test('passes the schema, and comes back from JSON as it was', () => {
		expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
	});

	test('is found by the names people type', () => {
		const { id, name, shortName, district, document } = plan;
		for (const typed of [id, name.zh, name.en, shortName.zh, document.number ?? id]) {
			expect(catalog.plan(typed).id).toBe(id);
		}
		const { zh = '', en = '', code = '', pinyin = '' } = district ?? {};
		const shared = [
			plan.scope === 'park' ? zh.replace('区', '') : zh,
			en,
			code,
			pinyin.replace(' ', ''),
		];
		for (const typed of shared) {
			expect(catalog.search(typed).map((match) => match.plan.id)).toContain(id);
		}
	});

	test('every indicator is found by every name of its own', () => {
		for (const { id, name } of plan.indicators) {
			for (const typed of [id, name.zh, name.en]) {
				expect(catalog.find(plan.id, typed).indicator.id).toBe(id);
			}
		}
	});
});
