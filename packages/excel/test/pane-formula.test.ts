import { finalYear } from '@plan-indicators/core';
import { catalog, plans } from '@plan-indicators/data';
import { functions } from '@plan-indicators/functions';
import { describe, expect, test } from 'vitest';
import { readFormula } from '../../functions/scripts/formula.js';
import { contentOf } from '../src/pane/excel/content-of.js';
import { callsIn, isOurs } from '../src/pane/formula/calls-in.js';
import { formula } from '../src/pane/formula/formula.js';
import { planSpills } from '../src/pane/formula/plan-spills.js';
import { targetFormula } from '../src/pane/formula/target-formula.js';
import { namespaceAt } from '../src/pane/namespace.js';

const answer = (written: string) => {
	const { id, args } = readFormula(written);
	return functions.find((each) => each.id === id)?.call(args);
};

const found = plans.flatMap((plan) => plan.indicators.map((indicator) => ({ plan, indicator })));

describe.each(['zh', 'en'] as const)('formulas in %s', (language) => {
	const setting = { catalog, namespace: 'PLAN', language };

	test('of every target answer', () => {
		for (const each of found) {
			for (const target of each.indicator.targets) {
				expect(['number', 'string']).toContain(typeof answer(targetFormula(setting, each, target)));
			}
		}
	});

	test.each(plans)('of tables are as large as is said, $id', (plan) => {
		for (const { spill } of planSpills(setting, plan)) {
			const rows = answer(spill.formula);
			if (!Array.isArray(rows)) throw new TypeError('no table');
			expect([rows.length, rows[0].length]).toEqual([spill.rows, spill.columns]);
		}
	});
});

test('names are short where they can be', () => {
	const ids = ['qingpu-14fyp', 'hongkou-2018-2020', 'hongkou-park-2025-2026', 'yangpu-2020-2022'];
	const written = ids.flatMap((id) => {
		const each = catalog.find(`${id}/high-tech-enterprises`, '');
		const target = each.indicator.targets.find(({ year }) => year === finalYear(each.indicator));
		return target
			? [targetFormula({ catalog, namespace: 'PLAN', language: 'zh' }, each, target)]
			: [];
	});
	expect(written).toEqual([
		'=PLAN.TARGET("青浦","高新技术企业")',
		'=PLAN.TARGET("虹口 2018–2020","高新技术企业")',
		expect.stringMatching(/^=PLAN\.TARGET\("虹口园.*","高新技术企业"\)$/),
		'=PLAN.INFO("杨浦","高新技术企业","增量")',
	]);
});

test('quotes are doubled, empty arguments left out', () => {
	expect(formula('PLANDEV', 'INFO', ['a"b', '', 2020])).toBe('=PLANDEV.INFO("a""b",,2020)');
});

test('the development page writes its own namespace', () => {
	expect(namespaceAt('https://localhost:3000/taskpane.html')).toBe('PLANDEV');
	expect(namespaceAt('https://plan-indicators.github.io/x/taskpane.html')).toBe('PLAN');
});

describe('formulas in cells', () => {
	test.each([
		['=PLAN.TARGET("青浦","高企")', true],
		['=1+plandev.gap(A1,B1,C1)', true],
		['=_xldudf_PLAN_TARGET("x")', true],
		['=MYPLAN.TARGET("x")', false],
		['=SUM(A1)', false],
		['PLAN.TARGET(1)', false],
		[12, false],
	])('%s', (content, ours) => expect(isOurs(content)).toBe(ours));

	test('say which plan and indicator they ask for', () => {
		expect(callsIn('=PLAN.GAP($A$2,"高""企",3)/PLAN.TABLE("青浦")+PLAN.LIST()')).toEqual([
			{ plan: { reference: 'A2' }, indicator: { text: '高"企' } },
			{ plan: { text: '青浦' } },
		]);
	});
});

test.each([
	['=cmd', "'=cmd"],
	['2021-03', "'2021-03"],
	['', ''],
	[1.5, 1.5],
	[true, true],
	['#N/A', '#N/A'],
])('frozen %j is written as %j', (value, content) => expect(contentOf(value)).toBe(content));
