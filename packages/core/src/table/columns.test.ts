import { expect, test } from 'vitest';
import { promise } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import { definePlan } from '../model/define-plan.js';
import type { IndicatorDefinition } from '../model/indicator.js';
import type { Reading, Target } from '../model/target.js';
import { promises } from '../wording/promised.js';
import { type ColumnName, columns } from './columns.js';

const level: Target = {
	...promise({ kind: 'level', value: 1000 }),
	source: { section: ['一、目标', '（一）企业'], wording: '1000家' },
};

const cell = (name: ColumnName, target: Target, more: Partial<IndicatorDefinition> = {}) => {
	const given = definePlan({
		...plan,
		name: { zh: '临江区规划', en: 'Linjiang plan' },
		shortName: { zh: '临江', en: '临江' },
		indicators: [
			{
				id: 'enterprises',
				name: { zh: '企业', en: 'Enterprises' },
				aliases: ['公司', '厂商'],
				temporality: 'stock',
				direction: 'up',
				targets: [target],
				source: { section: [] },
				...more,
			},
		],
		observations: [],
		claims: [],
		tasks: [],
		industries: [],
	});
	const [indicator] = given.indicators;
	if (!indicator) throw new RangeError('no indicator');
	const [, read] = columns.find(([column]) => column === name) ?? [];
	return read?.(promises({ plan: given, indicator })[0]);
};

const why = { zh: '可作两解', en: 'it has two meanings' };

test.each<[readonly Reading[], string]>([
	[[], ''],
	[[{ kind: 'level', value: 1000, why }], 'level 1000：可作两解'],
	[[{ kind: 'level', value: 1000, cumulative: true, why }], 'level 1000 cumulative：可作两解'],
	[[{ kind: 'level', value: 1000, cumulative: false, why }], 'level 1000：可作两解'],
	[[{ kind: 'range', min: 2, max: 4, why }], 'range 2—4：可作两解'],
	[[{ kind: 'qualitative', why }], 'qualitative：可作两解'],
	[
		[
			{ kind: 'perYear', amount: 0, why },
			{ kind: 'maintain', bound: 5, why },
		],
		'perYear 0：可作两解；maintain 5：可作两解',
	],
])('readings %j', (readings, text) => {
	expect(cell('readings', { ...level, readings })).toBe(text);
});

test('no readings', () => {
	expect(cell('readings', level)).toBe('');
});

test.each<[NonNullable<Target['alsoStated']>, string]>([
	[[], ''],
	[
		[
			{
				comparator: 'gt',
				value: 1000,
				strength: 'aspirational',
				source: { section: [], wording: '突破千家', qualifier: '力争' },
			},
			{ comparator: 'gte', strength: 'firm', source: { section: [], wording: '千家' } },
		],
		'gt 1000 aspirational 力争…突破千家；gte firm 千家',
	],
])('also stated %j', (alsoStated, text) => {
	expect(cell('also_stated', { ...level, alsoStated })).toBe(text);
});

test('nothing is also stated', () => {
	expect(cell('also_stated', level)).toBe('');
});

const growth: Target = {
	...level,
	kind: 'growth',
	rate: 0.15,
	mode: 'average',
	baseYear: 2020,
	source: { section: [], wording: '年均增长15%' },
};

test('the level in the year of the target, with the digits its sources warrant; blank where there is none', () => {
	const baseline = { year: 2020, value: 829.92, wording: '829.92' };
	expect(cell('level', growth, { baseline })).toBe(1669.27);
	expect(cell('level', level)).toBe(1000);
	expect(cell('level', growth)).toBeUndefined();
});

test.each([
	['plan_name_en', 'Linjiang plan'],
	['plan_short_name_en', undefined],
	['category_en', undefined],
] as const)('%s only where it is not the Chinese once more', (name, text) => {
	expect(cell(name, level)).toBe(text);
});

test('lists are joined', () => {
	expect(cell('aliases', level)).toBe('公司；厂商');
	expect(cell('section', level)).toBe('一、目标 › （一）企业');
	expect(cell('inferred', level)).toBe('');
});
