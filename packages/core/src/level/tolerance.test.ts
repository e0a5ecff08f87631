import { expect, test } from 'vitest';
import { promise } from '../../test/course.js';
import type { Measure } from '../model/target.js';
import { moved, toleranceOf } from './tolerance.js';

const growth = (rate: number) =>
	({ kind: 'growth', rate, mode: 'average', baseYear: 2020 }) as const;

/** Half a unit of the last digit printed, in the number of the target. */
test.each<[string, Measure, number]>([
	['15左右', { kind: 'level', value: 15 }, 0.5],
	['15.0左右', { kind: 'level', value: 15 }, 0.05],
	['0.25左右', { kind: 'level', value: 0.25 }, 0.005],
	['-15左右', { kind: 'level', value: -15 }, 0.5],
	['5%左右', growth(0.05), 0.005],
	['5.5%左右', growth(0.055), 0.0005],
	['下降13.5%左右', growth(-0.135), 0.0005],
	['2万左右', { kind: 'level', value: 20_000 }, 5000],
	['约1/3', { kind: 'level', value: 100 / 3 }, 0.005 * 100],
	['约三分之一', { kind: 'level', value: 100 / 3 }, 0.005 * 100],
	['左右', { kind: 'level', value: 12.5 }, 0.05],
	['左右', { kind: 'level', value: 12 }, 0.5],
	['左右', growth(0.055), 0.0005],
	['左右', growth(0.05), 0.005],
	['左右', growth(0.1), 0.005],
	['0左右', { kind: 'level', value: 0 }, 0.5],
])('%s of %o', (wording, measure, tolerance) => {
	const { source, ...rest } = promise(measure);
	expect(toleranceOf({ ...rest, source: { ...source, wording } })).toBeCloseTo(tolerance, 12);
});

test.each<[Measure, object]>([
	[{ kind: 'level', value: 3 }, { value: 5 }],
	[growth(0.5), { rate: 2.5 }],
	[{ kind: 'multiple', factor: 3, baseYear: 2020 }, { factor: 5 }],
	[{ kind: 'increment', amount: 3 }, { amount: 5 }],
	[{ kind: 'perYear', amount: 3 }, { amount: 5 }],
	[{ kind: 'maintain', bound: 3 }, { bound: 5 }],
	[
		{ kind: 'range', min: 3, max: 4 },
		{ min: 3, max: 4 },
	],
])('%o raised by 2', (measure, raised) => {
	expect(moved(promise(measure), 2)).toMatchObject(raised);
});
