import {
	type Assessment,
	assess,
	type ErrorCode,
	growth,
	indicator,
	isSum,
	type MeasureName,
	type MethodId,
	methods,
	type Plan,
	PlanError,
} from '@plan-indicators/core';
import { describe, expect, test } from 'vitest';
import { catalog, plans, qingpu14fyp } from '../src/index.js';

const firms = indicator(qingpu14fyp, 'high-tech-enterprises');
const in2023 = { year: 2023, value: 880 } as const;

describe('青浦 高新技术企业: 758 in 2020, 880 in 2023, 1000 by 2025', () => {
	const assessment = assess(firms, [in2023]);

	test.each([
		['elapsed', 0.6, 12],
		['linearProgress', 0.504, 3],
		['logProgress', 0.539, 3],
		['linearPace', 0.84, 2],
		['logPace', 0.9, 2],
		['attainment', 0.88, 12],
		['gap', 120, 9],
		['requiredGrowth', 0.066, 3],
		['requiredIncrement', 60, 9],
		['observedGrowth', 0.051, 3],
		['growthRatio', 0.895, 3],
		['projection', 972.06, 2],
	] as const)('%s is %d', (name, value, decimals) => {
		expect(numberOf(assessment, name)).toBeCloseTo(value, decimals);
	});

	test('not met yet, measured from the plan’s own baseline', () => {
		expect(assessment.measures.meets).toEqual({ value: false });
		expect(assessment.from).toEqual({ year: 2020, value: 758, origin: 'plan' });
		expect(assessment.target).toMatchObject({ basis: 'stated', value: 1000, year: 2025 });
	});

	test.each([
		['pace', 'behind', '滞后'],
		['open-sdg', 'moderate', '进展一般'],
		['unsd-2023', 'fair', '有所进展'],
	] as const)('by %s: %s', (method, word, zh) => {
		const { status } = assess(firms, [in2023], { method });
		expect(status).toMatchObject({ value: { method, word, name: { zh } } });
		expect('value' in status ? status.value.thresholds : {}).toEqual(methods[method].thresholds);
	});

	test.each([
		['destatis', 'too-few-actuals'],
		['periods-met', 'unknown-option'],
	] as [MethodId, ErrorCode][])('by %s: %s', (method, code) => {
		expect(assess(firms, [in2023], { method }).status).toMatchObject({ code });
	});

	test('by destatis with an actual a year', () => {
		const values = [810, 865, 920];
		const actuals = values.map((value, i) => ({ year: 2021 + i, value }));
		const { status } = assess(firms, actuals, { method: 'destatis' });
		expect(status).toMatchObject({ value: { word: 'on-track' } });
		const slower = [800, 840, 885].map((value, i) => ({ year: 2021 + i, value }));
		expect(assess(firms, slower, { method: 'destatis' }).status).toMatchObject({
			value: { word: 'far-short' },
		});
	});

	test.each([
		[2021, 1001, 'met-early'],
		[2023, 915, 'ahead'],
		[2023, 903.2, 'as-expected'],
		[2025, 1000, 'met'],
		[2025, 999, 'not-met'],
	])('in %i with %d: %s', (year, value, word) => {
		expect(assess(firms, [{ year, value }]).status).toMatchObject({ value: { word } });
	});

	test('on the log share it is behind as well', () => {
		expect(assess(firms, [in2023], { share: 'log' }).status).toMatchObject({
			value: { word: 'behind' },
		});
	});
});

test('青浦 软件营收: the rate that is promised, kept, is a pace of 1', () => {
	const revenue = indicator(qingpu14fyp, 'software-and-information-services-revenue');
	const assessment = assess(revenue, [{ year: 2023, value: 829.92 * 1.15 ** 3 }]);
	expect(numberOf(assessment, 'logPace')).toBeCloseTo(1, 9);
	expect(numberOf(assessment, 'requiredGrowth')).toBeCloseTo(growth(revenue).rate, 9);
	expect(assessment.status).toMatchObject({
		value: { word: 'as-expected', inputs: { logPace: expect.closeTo(1, 9) } },
	});
});

test('青浦 人才总量 has no baseline; the user’s is reported as the user’s', () => {
	const talent = indicator(qingpu14fyp, 'talent');
	const actuals = [{ year: 2023, value: 30 }];
	expect(assess(talent, actuals).status).toMatchObject({ code: 'no-baseline' });
	const { from, status } = assess(talent, actuals, { baseline: 27.6 });
	expect(from).toEqual({ year: 2020, value: 27.6, origin: 'user' });
	expect(status).toMatchObject({ value: { word: 'as-expected' } });
});

describe.each<Plan>([...plans])('$id', ({ indicators, period }) => {
	test('every indicator that has a level can be assessed in its final year', () => {
		for (const each of indicators) {
			const sum = isSum(each, each.targets[0]);
			for (const baseline of [undefined, sum ? 0 : 100]) {
				const options = baseline === undefined ? {} : { baseline };
				const actual = { year: period.end, value: 120, cumulative: sum };
				try {
					const { measures } = assess(each, [actual], options);
					expect(measures.gap, each.id).toHaveProperty('value');
					expect(measures.meets, each.id).toHaveProperty('value');
				} catch (error) {
					expect(error, each.id).toBeInstanceOf(PlanError);
					expect(['no-baseline', 'not-numeric'], each.id).toContain((error as PlanError).code);
					if (baseline !== undefined) expect((error as PlanError).code).toBe('not-numeric');
				}
			}
		}
	});
});

test('what is found by name is assessed like what is found by id', () => {
	const { indicator: found } = catalog.find('青浦', '高企');
	expect(assess(found, [in2023]).measures).toEqual(assess(firms, [in2023]).measures);
});

function numberOf({ measures }: Assessment, name: MeasureName): number {
	const outcome = measures[name];
	if ('value' in outcome && typeof outcome.value === 'number') return outcome.value;
	throw new TypeError(`${name} is not a number`);
}
