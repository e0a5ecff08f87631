import {
	baseYear,
	finalYear,
	growth,
	type Indicator,
	outcome,
	type PathOptions,
	path,
	target,
} from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, reports } from './cases.js';
import { type Engine, engines, type Row } from './engines.js';
import { differences, expectedRows, keyOf, told } from './expected.js';
import { filled } from './filled.js';
import { reportsOn } from './shipped.js';

const invented = reports(20_261_126, 100, 20, 10);
const shipped = catalog.plans
	.filter(({ indicators }) => indicators.length > 0)
	.flatMap((plan) => reportsOn(plan, 6));
const all = [...invented, ...shipped];
const plans = [...new Set(all.map(({ plan }) => plan))];
const expected = withoutTraces(() => new Map(all.flatMap((report) => [...expectedRows(report)])));

const words = [
	'',
	'ahead',
	'as-expected',
	'behind',
	'kept',
	'met',
	'met-early',
	'mostly-kept',
	'not-kept',
	'not-met',
];
const refusals = [
	'ambiguous',
	'baseline-equals-target',
	'no-baseline',
	'not-numeric',
	'not-stated',
	'overflow',
	'period-not-positive',
	'sign-change',
	'too-few-actuals',
	'unit-mismatch',
	'year-out-of-period',
	'zero-baseline',
];

test('enough happens: every word, and every code that a figure can be refused with', () => {
	const rows = [...expected.values()];
	expect(rows.length).toBeGreaterThan(20_000);
	expect([...new Set(rows.map(({ status }) => status ?? ''))].sort()).toEqual(words);
	const codes = rows.flatMap((row) =>
		Object.entries(row).flatMap(([column, code]) =>
			column.endsWith('refusal') && code ? [code] : [],
		),
	);
	expect([...new Set(codes)].sort()).toEqual(refusals);
});

describe.each(['duckdb', 'clickhouse', 'postgres'] as const)('%s', (name) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await filled(engines[name], plans, all);
	});
	afterAll(() => engine.close());

	test('the review says what core says', async () => {
		const rows = await engine.rows('SELECT * FROM review');
		expect(wrongOf(rows, expected, keyOf)).toEqual([]);
		expect(rows.length).toBe(expected.size);
	});

	test('so do the levels and the growth of the targets', async () => {
		const rows = await engine.rows("SELECT * FROM levels WHERE area IN ('', '3100', '31010')");
		const own = withoutTraces(() => new Map([...plansThemselves, ...all].flatMap(levelRows)));
		expect(rows.length).toBe([...own.keys()].filter(isShown).length);
		expect(wrongOf(rows, own, (row) => `${keyOf(row)}/${row.target}`)).toEqual([]);
	});

	test('and the paths at the end of each year', async () => {
		const rows = await engine.rows("SELECT * FROM paths WHERE area IN ('', '3100', '31010')");
		const own = withoutTraces(() => new Map([...plansThemselves, ...all].flatMap(pathRows)));
		const within = rows.filter((row) => own.has(`${keyOf(row)}/${row.time}`));
		expect(within.length).toBe([...own.keys()].filter(isShown).length);
		expect(wrongOf(within, own, (row) => `${keyOf(row)}/${row.time}`)).toEqual([]);
	});
});

const shown = ['', '3100', '31010'];

function isShown(key: string): boolean {
	return shown.includes(key.slice(0, key.indexOf('/')));
}

const plansThemselves: readonly Report[] = plans.map((plan) => ({
	area: '',
	plan,
	actuals: new Map(),
	baselines: new Map(),
}));

function levelRows({ area, plan, baselines }: Report): readonly (readonly [string, Row])[] {
	return plan.indicators
		.filter(({ id }) => area === '' || baselines.has(id))
		.flatMap((indicator) =>
			indicator.targets.map((each, i): readonly [string, Row] => {
				const alone = { ...indicator, targets: [each] as const };
				const given = baselines.get(indicator.id);
				const options = given === undefined ? {} : { baseline: given };
				const key = `${area}/${plan.id}/${indicator.id}/${i + 1}`;
				const growing = outcome(() => growth(alone, options).rate);
				return [key, { ...told('growth', growing), ...levelOf(alone, options) }];
			}),
		);
}

/** By the plan's own figures as `target` says; by others where the path arrives. */
function levelOf(alone: Indicator, options: PathOptions): Row {
	const stated = outcome(() => target(alone).value);
	if (options.baseline === undefined) return told('level', stated);
	const arrived = outcome(() => path(alone, finalYear(alone), options).value);
	return 'value' in arrived ? told('level', arrived) : {};
}

function pathRows({ area, plan, baselines }: Report): readonly (readonly [string, Row])[] {
	return plan.indicators
		.filter(({ id }) => area === '' || baselines.has(id))
		.flatMap((indicator) => {
			const [first, last] = [baseYear(indicator), finalYear(indicator)];
			const given = baselines.get(indicator.id);
			const options = given === undefined ? {} : { baseline: given };
			return Array.from({ length: last - first + 1 }, (_, i): readonly [string, Row] => {
				const answer = outcome(() => path(indicator, first + i, options).value);
				const { value_refusal: refusal = null, ...value } = told('value', answer);
				return [`${area}/${plan.id}/${indicator.id}/${first + i}`, { ...value, refusal }];
			});
		});
}

function wrongOf(
	rows: readonly Row[],
	own: ReadonlyMap<string, Row>,
	key: (row: Row) => string,
): readonly string[] {
	return rows.flatMap((row) => {
		const said = own.get(key(row));
		return (said ? differences(said, row) : ['not expected']).map((each) => `${key(row)} ${each}`);
	});
}

/** Thousands of refusals are expected, and a trace of each takes longer than finding it. */
function withoutTraces<Value>(ask: () => Value): Value {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	const value = ask();
	Error.stackTraceLimit = limit;
	return value;
}
