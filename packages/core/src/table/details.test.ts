import { describe, expect, test } from 'vitest';
import { promise } from '../../test/course.js';
import type { Target } from '../model/target.js';
import { detailsIn, detailsText } from './details.js';
import { fieldsOf } from './fields.js';
import type { TableCell } from './table-cell.js';

const level: Target = {
	...promise({ kind: 'level', value: 1000 }),
	source: { section: [], wording: '1000' },
};
const why = { zh: '可指每年', en: 'may be each year' };

const read = (details: unknown, stretch: TableCell = null) => {
	const cells: Readonly<Record<string, TableCell>> = {
		details: typeof details === 'string' ? details : JSON.stringify(details),
		stretch,
	};
	const told: unknown[] = [];
	const found = detailsIn(
		fieldsOf(
			(name) => cells[name] ?? null,
			(name, code, { zh, en }) => told.push([name, code, zh, en]),
		),
	);
	return { found, told };
};

describe('as text', () => {
	test.each([
		[{}, undefined],
		[
			{ readings: [{ kind: 'perYear', amount: 100, why }] },
			{ readings: [{ kind: 'perYear', value: 100, why }] },
		],
		[
			{
				alsoStated: [
					{ comparator: 'gt', strength: 'firm', source: { section: ['一'], wording: '超千家' } },
				],
			},
			{
				also_stated: [{ comparator: 'gt', strength: 'firm', section: ['一'], wording: '超千家' }],
			},
		],
		[
			{ stretch: { value: 1200, source: { section: [], wording: '力争1200' } } },
			{ stretch: { section: [], wording: '力争1200' } },
		],
	] as const)('%j', (more, written) => {
		const text = detailsText({ ...level, ...more });
		expect(text === undefined ? undefined : JSON.parse(text)).toEqual(written);
	});
});

describe('read', () => {
	test.each([
		['nothing', '', {}],
		['no list', { readings: '甲', also_stated: { a: 1 } }, {}],
		['empty lists', { readings: [], also_stated: [] }, { readings: [], alsoStated: [] }],
		['what is no reading', { readings: [null, '甲', 5, []] }, { readings: [] }],
		[
			'a reading',
			{ readings: [{ kind: 'level', value: 100, cumulative: true, why }] },
			{ readings: [{ kind: 'level', value: 100, cumulative: true, why }] },
		],
		[
			'other words without and with a number',
			{
				also_stated: [
					{ comparator: 'gt', strength: 'firm' },
					{ comparator: 'eq', value: 5, strength: 'aspirational', wording: '5家' },
				],
			},
			{
				alsoStated: [
					{ comparator: 'gt', strength: 'firm', source: { section: [], wording: '—' } },
					{
						comparator: 'eq',
						value: 5,
						strength: 'aspirational',
						source: { section: [], wording: '5家' },
					},
				],
			},
		],
	])('%s', (_, details, found) => {
		expect(read(details)).toStrictEqual({ found, told: [] });
	});

	test.each([
		[
			{ section: ['一', 2], row: 3, wording: '10%', qualifier: '力争' },
			{ section: ['一', '2'], row: 3, wording: '10%', qualifier: '力争' },
		],
		[
			{ section: '一', row: 1, wording: 10, qualifier: 5 },
			{ section: [], row: 1, wording: '—' },
		],
		[{ row: 0 }, { section: [], wording: '—' }],
		[{ row: -1 }, { section: [], wording: '—' }],
		[{ row: 1.5 }, { section: [], wording: '—' }],
		[{ row: '3' }, { section: [], wording: '—' }],
		['力争10%', { section: [], wording: '—' }],
		[null, { section: [], wording: '—' }],
	])('where the higher mark stands: %j', (stretch, source) => {
		expect(read({ stretch }, 0.1)).toEqual({
			found: { stretch: { value: 0.1, source } },
			told: [],
		});
	});

	test('the higher mark is not without its number', () => {
		expect(read({ stretch: { wording: '力争10%' } }).found).toEqual({});
		expect(read('', '高').told).toEqual([
			['stretch', 'number-not-read', expect.any(String), expect.any(String)],
		]);
	});
});

describe('reported', () => {
	test.each(['甲', '[]', '5', '"甲"', 'null'])('%s is no details', (details) => {
		expect(read(details)).toEqual({
			found: {},
			told: [['details', 'row-not-read', '应为 JSON', 'JSON was expected']],
		});
	});

	test.each([
		{ kind: 'level', value: 5 },
		{ kind: 'level', value: 5, why: '甲' },
		{ kind: 'level', value: 5, why: { zh: '甲' } },
		{ kind: 'level', value: 5, why: { en: 'a', zh: 1 } },
	])('no reason in %j', (reading) => {
		expect(read({ readings: [reading] })).toEqual({
			found: { readings: [] },
			told: [
				[
					'details',
					'row-not-read',
					'readings 里的每一项都应有 why，含 zh 和 en',
					'each of readings should have a why with zh and en',
				],
			],
		});
	});

	const oneOf = (name: string, came: string) => [
		'details',
		'unknown-word',
		expect.stringMatching(`${name} 应为.*“${came}”`),
		expect.stringMatching(`${name} should.*“${came}”`),
	];

	test.each([
		[{ readings: [{ kind: '甲', why }] }, { readings: [] }, oneOf('kind', '甲')],
		[{ readings: [{ kind: ['level'], why }] }, { readings: [] }, oneOf('kind', '')],
		[
			{ also_stated: [{ comparator: '甲', strength: 'firm' }] },
			{ alsoStated: [] },
			oneOf('comparator', '甲'),
		],
		[
			{ also_stated: [{ comparator: 'gt', strength: true }] },
			{ alsoStated: [] },
			oneOf('strength', 'true'),
		],
	])('%j', (details, found, message) => {
		expect(read(details)).toEqual({ found, told: [message] });
	});

	test('a number that is none is left out of what is also stated', () => {
		const { found, told } = read({
			also_stated: [{ comparator: 'gt', strength: 'firm', value: '甲' }],
		});
		expect(found.alsoStated).toEqual([
			{ comparator: 'gt', strength: 'firm', source: { section: [], wording: '—' } },
		]);
		expect(told).toEqual([['details', 'number-not-read', expect.any(String), expect.any(String)]]);
	});
});
