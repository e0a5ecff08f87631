import { readdirSync, readFileSync } from 'node:fs';
import { parsePlan } from '@plan-indicators/core/schema';
import { planFromTable, tableFromPlan } from '@plan-indicators/core/table';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { catalog, plans } from '../src/index.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

test('indicators.csv opens in Excel: UTF-8 with BOM, CRLF, 41 rows with a number, then two', () => {
	const text = read('indicators.csv');
	expect(text.startsWith('\uFEFFplan_id,')).toBe(true);
	const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
	expect(rows.map(({ value }) => value !== '').lastIndexOf(true)).toBe(40);
	expect(rows.slice(41).map(({ kind }) => kind)).toEqual(['trend', 'relative']);
	const readings = rows.map((row) => row.readings ?? '').join();
	expect(readings).toContain('range 2—4：');
	expect(readings).toContain('level 1000 cumulative：');
	expect(Object.keys(rows[0] ?? {})).toEqual([...(tableFromPlan(plans[1])[0] ?? [])]);
	expect(text.split('\r\n')).toHaveLength(45);
});

test('indicators.csv holds the number of the kind and the level it comes to', () => {
	const rows: Record<string, string>[] = parse(read('indicators.csv'), {
		bom: true,
		columns: true,
	});
	const row = (indicator: string) => rows.find(({ indicator_id }) => indicator_id === indicator);
	expect(row('software-and-information-services-revenue')).toMatchObject({
		kind: 'growth',
		value: '0.15',
		level: '1669.27',
		baseline_value: '829.92',
		marks: '目标值：推算、存疑',
	});
	expect(row('core-layer-tax')).toMatchObject({ value: '0.15', stretch: '0.2', level: '' });
	expect(row('unicorns')).toMatchObject({ value: '2', base_year: '2023', level: '' });
});

test('indicators.csv has everything that a plan says of its indicators', () => {
	const [header = [], ...rows]: string[][] = parse(read('indicators.csv'), { bom: true });
	for (const plan of plans.filter(({ indicators }) => indicators.length > 0)) {
		const own = rows.filter(([id]) => id === plan.id);
		const { plan: again, problems } = planFromTable([header, ...own]);
		expect(problems).toEqual([]);
		expect(new Set(again?.indicators)).toEqual(new Set(plan.indicators));
	}
});

test('plans.json holds the plans', () => {
	const read_: unknown[] = JSON.parse(read('plans.json'));
	expect(read_.map(parsePlan)).toEqual(plans);
});

test('the types of a plan are its ids, at most 10 kB', () => {
	for (const file of readdirSync(new URL('plans/', dist)).filter((name) =>
		name.endsWith('.d.ts'),
	)) {
		const types = read(`plans/${file}`);
		expect(types.length).toBeLessThan(10_000);
		const plan = catalog.plan(file.replace('.d.ts', ''));
		for (const { id } of plan.indicators) expect(types).toContain(`"${id}"`);
	}
});
