import { describe, expect, test } from 'vitest';
import { ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import type { PlanError } from '../error/plan-error.js';
import { baseline } from './baseline.js';
import { growth } from './growth.js';
import { path } from './path.js';
import { target } from './target.js';

/** Both languages, and the facts where there is a place for it, say what the plan does say. */
function expectStated(error: PlanError, ...phrases: readonly string[]): void {
	for (const phrase of phrases) {
		expect(error.messages.zh).toContain(phrase);
		expect(error.messages.en).toContain(phrase);
		expect(error.facts.stated).toContain(phrase);
	}
	expect(error.messages.zh).toContain('临江 2021–2025');
	expect(error.messages.en).toContain('Linjiang 2021–2025');
}

describe('no-baseline', () => {
	test.each([
		['target', () => target(ofPlan('high-tech-enterprises')), '新增…100家'],
		['baseline', () => baseline(ofPlan('high-tech-enterprises')), '新增…100家'],
		['growth', () => growth(ofPlan('high-tech-enterprises')), '新增…100家'],
		['path', () => path(ofPlan('unicorns'), 2023), '争取…10家'],
		['growth of a yearly amount', () => growth(ofPlan('little-giants')), '每年培育…30家'],
		['a reduction', () => target(ofPlan('energy-per-gdp')), '下降13.5%'],
		['a multiple', () => target(ofPlan('venture-capital')), '4.4倍'],
	])('%s names what is stated', (_, act, phrase) => {
		const error = refusal(act);
		expect(error.code).toBe('no-baseline');
		expectStated(error, phrase, '2025');
		expect(error.messages.zh).toContain('2020');
		expect(error.messages.en).toContain('2020');
	});

	test('the year that is missing is the one growth counts from', () => {
		const { messages } = refusal(() => target(ofPlan('tax-revenue')));
		expect(messages.en).toContain('no baseline for 2020');
		expect(messages.zh).toContain('没有给出 2020 年的基期值');
	});
});

describe('not-stated', () => {
	test('a year between: every horizon, and where an interpolated value is', () => {
		const error = refusal(() => target(ofPlan('invention-patents'), 2022));
		expectStated(error, '达到20件', '16件', '2023', '2025');
		expect(error.facts).toMatchObject({ received: 2022, period: { start: 2020, end: 2025 } });
		expect(error.messages.zh).toContain('PATH');
		expect(error.messages.en).toContain('PATH');
	});

	test('the base year: where the baseline is', () => {
		const error = refusal(() => target(ofPlan('invention-patents'), 2020));
		expect(error.messages.zh).toContain('BASELINE');
		expect(error.messages.en).toContain('BASELINE');
	});
});

describe('not-numeric', () => {
	test.each([
		['relative', () => target(ofPlan('rd-intensity')), '高于全市平均0.5个百分点'],
		['trend', () => target(ofPlan('complaints')), '逐年下降'],
		['qualitative', () => growth(ofPlan('business-environment')), '国内一流'],
		['on a path', () => path(ofPlan('rd-intensity'), 2023), '高于全市平均0.5个百分点'],
	])('%s names what is stated', (_, act, phrase) => {
		const error = refusal(act);
		expect(error.code).toBe('not-numeric');
		expectStated(error, phrase);
	});
});

describe('unit-mismatch', () => {
	test.each([
		['growth', 'zero-baseline', () => growth(ofPlan('new-jobs'))],
		['path', 'unit-mismatch', () => path(ofPlan('new-jobs'), 2023, { baseline: 12 })],
	])('%s: a sum over the years starts at 0 (%s)', (_, code, act) => {
		const error = refusal(act);
		expect(error.code).toBe(code);
		expectStated(error, '〔20〕');
	});
});

describe('words', () => {
	test('a target without a year says so, in the language of the message', () => {
		const { messages } = refusal(() => baseline(ofPlan('unicorns')));
		expect(messages.zh).toContain('争取…10家（2025年，推定）');
		expect(messages.en).toContain('争取…10家 (2025, inferred)');
	});

	test('a bare number is followed by its unit', () => {
		expect(refusal(() => target(ofPlan('net-talent-inflow'), 2022)).facts.stated).toContain(
			'2 万人',
		);
	});

	test.each([
		['a multiple', 'venture-capital', '4.4倍（'],
		['a cut in per cent', 'energy-per-gdp', '下降13.5%（'],
	] as const)('%s is followed by no unit', (_, id, stated) => {
		const indicator = { ...ofPlan(id), unit: '万亿元' };
		expect(refusal(() => baseline(indicator)).facts.stated).toContain(stated);
	});
});
