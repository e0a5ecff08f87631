import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { path } from '../level/path.js';
import { elapsed } from './elapsed.js';
import { type ProgressMethod, progress } from './progress.js';

const serviceNow = 'ServiceNow docs, scenario-planning-in-spw';

describe('published examples', () => {
	test.each([
		['sn-1', `${serviceNow}, target-types-overview`, 1e6, 1350000, 1500000, 0.7, 1e-12],
		['sn-5', `${serviceNow}, target-status-calculation`, 0, 220000, 250000, 0.88, 1e-9],
		['sn-6', `${serviceNow}, target-status-calculation`, 220000, 480000, 500000, 0.929, 5e-4],
		['okr-2', 'github.com/puzzle/okr/issues/235', 0, 5.9, 10, 0.59, 1e-12],
		['okr-4', 'github.com/operately/operately/issues/4427', 8, 8, 10, 0, 0],
	])('%s (%s)', (_, _source, baseline, actual, target, published, tolerance) => {
		const share = progress({ baseline, actual, target });
		expect(Math.abs(share - published)).toBeLessThanOrEqual(tolerance);
	});
});

describe('worked values', () => {
	test.each([
		['up', 758, 880, 1000, 122 / 242, 0.5386274299821293],
		['down', 50, 45, 40, 0.5, 0.4721647345],
		['at the baseline', 758, 758, 1000, 0, 0],
		['at the target', 758, 1000, 1000, 1, 1],
		['beyond the target', 100, 300, 200, 2, 1.5849625007],
		['beyond a falling target', 200, 50, 100, 1.5, 2],
		['on the wrong side of the baseline', 100, 50, 200, -0.5, -1],
		['risen where it should fall', 50, 55, 40, -0.5, -0.4271249572],
		['doubled, of a quadrupling', 1, 2, 4, 1 / 3, 0.5],
	])('%s: %d, %d, %d', (_, baseline, actual, target, linear, log) => {
		expect(progress({ baseline, actual, target })).toBeCloseTo(linear, 9);
		expect(progress({ baseline, actual, target, method: 'linear' })).toBeCloseTo(linear, 9);
		expect(progress({ baseline, actual, target, method: 'log' })).toBeCloseTo(log, 9);
	});

	test.each([
		['from zero', 0, 3, 5, 0.6],
		['to zero', 20, 5, 0, 0.75],
		['from below zero', -3, 0, 2, 0.6],
		['further below', -3, -5, 2, -0.4],
		['all below zero', -10, -7, -5, 0.6],
		['down below zero', 2, -1, -3, 0.6],
	])('linear %s: %d, %d, %d', (_, baseline, actual, target, share) => {
		expect(progress({ baseline, actual, target })).toBeCloseTo(share, 12);
	});

	test('log where baseline and target are almost the same', () => {
		expect(
			progress({ baseline: 1, actual: 1 + 5e-13, target: 1 + 1e-12, method: 'log' }),
		).toBeCloseTo(0.5, 3);
	});
});

describe('refusals', () => {
	test.each(['linear', 'log'] as const)('no way to go, %s', (method) => {
		const error = refusal(() => progress({ baseline: 1000, actual: 880, target: 1000, method }));
		expect(error).toMatchObject({
			code: 'baseline-equals-target',
			facts: { argument: 'target', received: 1000 },
		});
	});

	test.each([
		['zero-baseline', 'baseline', 0, 3, 5],
		['sign-change', 'baseline', -3, 1, 2],
		['sign-change', 'actual', 3, 0, 2],
		['sign-change', 'actual', 3, -1, 2],
		['sign-change', 'target', 3, 1, 0],
		['sign-change', 'target', 3, 1, -2],
	])('log: %s of %s: %d, %d, %d', (code, argument, baseline, actual, target) => {
		const error = refusal(() => progress({ baseline, actual, target, method: 'log' }));
		expect(error).toMatchObject({ code, facts: { argument } });
		expect(error.messages.zh).toContain('linear');
		expect(error.messages.en).toContain('linear');
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		for (const method of ['linear', 'log'] as const) {
			expect(
				refusal(() => progress({ baseline: value, actual: 1, target: 2, method })),
			).toMatchObject({
				code,
				facts: { argument: 'baseline' },
			});
			expect(
				refusal(() => progress({ baseline: 1, actual: value, target: 2, method })),
			).toMatchObject({
				code,
				facts: { argument: 'actual' },
			});
			expect(
				refusal(() => progress({ baseline: 1, actual: 2, target: value, method })),
			).toMatchObject({
				code,
				facts: { argument: 'target' },
			});
		}
	});

	test.each(['geometric', 'LOG', '', null, 1])('no method is called %j', (method) => {
		expect(
			refusal(() =>
				progress({ baseline: 1, actual: 2, target: 3, method: method as ProgressMethod }),
			),
		).toMatchObject({
			code: 'unknown-option',
			facts: { argument: 'method', options: ['linear', 'log'] },
		});
	});

	test('overflow', () => {
		expect(
			refusal(() => progress({ baseline: -1e308, actual: 1.7e308, target: 1e-300 })),
		).toMatchObject({
			code: 'overflow',
			facts: { argument: 'progress' },
		});
	});

	test('never a silent zero where the way is too long for a double', () => {
		expect(refusal(() => progress({ baseline: -1e308, actual: 0, target: 1.7e308 })).code).toBe(
			'overflow',
		);
	});
});

describe('properties', () => {
	const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	/** A baseline and a target that lie at least 1 % apart. */
	const way = fc.tuple(level, level).filter(([b, target]) => Math.abs(Math.log(target / b)) > 0.01);
	const year = fc.integer({ min: 2020, max: 2025 });

	test('on a geometric path the log share is the share of the time', () => {
		fc.assert(
			fc.property(way, year, ([baseline, target], when) => {
				const { value } = path(fromTo(baseline, target), when, { method: 'geometric' });
				const share = progress({ baseline, actual: value, target, method: 'log' });
				expect(share).toBeCloseTo(elapsed({ start: 2020, when, end: 2025 }), 9);
			}),
		);
	});

	test('on a linear path the linear share is', () => {
		fc.assert(
			fc.property(way, year, ([baseline, target], when) => {
				const { value } = path(fromTo(baseline, target), when, { method: 'linear' });
				expect(progress({ baseline, actual: value, target })).toBeCloseTo(
					elapsed({ start: 2020, when, end: 2025 }),
					9,
				);
			}),
		);
	});

	test.each(['linear', 'log'] as const)(
		'nothing at the baseline, all at the target, %s',
		(method) => {
			fc.assert(
				fc.property(way, ([baseline, target]) => {
					expect(progress({ baseline, actual: baseline, target, method })).toBeCloseTo(0, 12);
					expect(progress({ baseline, actual: target, target, method })).toBeCloseTo(1, 12);
				}),
			);
		},
	);

	test.each(['linear', 'log'] as const)('the unit of the levels does not matter, %s', (method) => {
		fc.assert(
			fc.property(way, level, level, ([baseline, target], actual, unit) => {
				const share = progress({ baseline, actual, target, method });
				const inUnit = progress({
					baseline: baseline * unit,
					actual: actual * unit,
					target: target * unit,
					method,
				});
				expect(Math.abs(inUnit - share)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(share)));
			}),
		);
	});

	test.each(['linear', 'log'] as const)('the way back is the rest of the way, %s', (method) => {
		fc.assert(
			fc.property(way, level, ([baseline, target], actual) => {
				const share = progress({ baseline, actual, target, method });
				const back = progress({ baseline: target, actual, target: baseline, method });
				expect(Math.abs(share + back - 1)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(share)));
			}),
		);
	});
});
