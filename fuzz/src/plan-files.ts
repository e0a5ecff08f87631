import { type Plan, PlanError } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { plans } from '@plan-indicators/data';
import { plan as invented } from '../../packages/core/test/plan.js';
import { everyFunction } from './every-function.js';
import { type Mutated, mutated } from './mutated.js';
import type { Part } from './part.js';
import { loosePlan, strictPlan } from './plan-form.js';
import { makesSense } from './plan-sense.js';

const loose = [
	{
		name: '苏州工业园区科技创新三年行动计划',
		period: '2023-2025',
		indicators: [
			{ name: '高新技术企业', unit: '家', baseline: 2500, target: '突破3000家' },
			{ name: '研发投入强度', unit: '%', baseline: { year: 2021, value: 4.9 }, target: '5.5左右' },
			{ name: '规上工业总产值', unit: '亿元', target: '年均增长6%以上' },
			{ name: '单位GDP能耗', target: '下降13.5%' },
			{ name: '新增孵化面积', unit: '万平方米', targets: [{ year: 2024, target: '20' }, 30] },
			{ name: '旗舰企业', target: { kind: 'range', min: 1, max: 2 } },
		],
	},
	{ name: { zh: '某区规划' }, period: { start: 2021, end: 2025 }, indicators: [] },
];

const originals = [...plans, invented, ...loose].map((plan) => JSON.stringify(plan));

/** Files of plans with a few things wrong, against a check that shares nothing with the schema. */
export const planFiles: Part = {
	name: 'plans',
	full: 100_000,
	trial: (random) => {
		const given = mutated(random, random.any(originals) ?? '{}');
		return { input: [...given.touched], run: () => outcome(given) };
	},
};

/** What is held against words, or read from them, or left to be concluded: this check leaves it open. */
const open = [
	...['target', 'targets', 'value', 'wording', 'qualifier', 'factor', 'rate', 'share', 'baseline'],
	...['unit', 'direction', 'observations', 'claims', 'indicators'],
];

function outcome({ data, touched }: Mutated): string {
	const plan = parsed(data);
	const given = withoutNulls(data);
	if (plan instanceof PlanError) {
		const sure = !open.some((name) => touched.has(name)) && strictPlan(given);
		if (sure && makesSense(given as Plan)) throw new Error(`refused, but valid: ${plan.message}`);
		return refusalOf(plan);
	}
	if (!loosePlan(given)) throw new Error('accepted, but it is not of the form');
	const plain = JSON.parse(JSON.stringify(plan));
	if (!strictPlan(plain)) throw new Error('what was accepted did not become a full plan');
	if (!makesSense(plan)) throw new Error('accepted, but it contradicts itself');
	return everyFunction(plan);
}

function parsed(data: unknown): Plan | PlanError {
	try {
		return parsePlan(data);
	} catch (error) {
		if (error instanceof PlanError) return error;
		throw error;
	}
}

function refusalOf({ code, messages, facts }: PlanError): string {
	if (code !== 'invalid-plan') throw new Error(`the code ${code}`);
	if (messages.zh === '' || messages.en === '' || (facts.issues ?? []).length === 0) {
		throw new Error('refused without a word');
	}
	return messages.en;
}

/**
 * `null` for a field is the field left out; in a list it is a fault. What no file can hold, an infinite
 * number, is as wrong as a branch without leaves. None where it is too deep to walk.
 */
function withoutNulls(data: unknown): unknown {
	try {
		const text = JSON.stringify(data, (_, value) => (isInfinite(value) ? {} : value));
		return JSON.parse(text, function (this: unknown, _, value) {
			return value === null && !Array.isArray(this) ? undefined : value;
		});
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function isInfinite(value: unknown): boolean {
	return typeof value === 'number' && !Number.isFinite(value);
}
