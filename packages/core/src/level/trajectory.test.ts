import { describe, expect, test } from 'vitest';
import { type IndicatorId, ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { path } from './path.js';
import { trajectory } from './trajectory.js';

const values = (id: IndicatorId) => trajectory(ofPlan(id)).map(({ value }) => value);

test.each([
	['linear', 'rental-housing', [120, 126, 132, 138, 144, 150]],
	['linear, downwards', 'coal-use', [110, 106, 102, 98, 94, 90]],
	['geometric', 'output-value', [500, 540, 583.2, 629.856, 680.24448, 734.6640384]],
	['through both horizons', 'invention-patents', [12.5, 41 / 3, 89 / 6, 16, 18, 20]],
	['to the last target', 'broadband-share', [60, 200 / 3, 220 / 3, 80]],
] as const)('%s (%s)', (_, id, expected) => {
	const found = values(id);
	expect(found).toHaveLength(expected.length);
	for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 9);
});

test('is the path at the end of each year', () => {
	const patents = ofPlan('invention-patents');
	const years = [2020, 2021, 2022, 2023, 2024, 2025];
	const options = { method: 'geometric', baseline: 10 } as const;
	expect(trajectory(patents, options)).toEqual(years.map((year) => path(patents, year, options)));
});

describe('refusals are those of path', () => {
	test.each([
		['no-baseline', 'unicorns'],
		['not-numeric', 'rd-intensity'],
	] as const)('%s: %s', (code, id) => {
		expect(refusal(() => values(id)).code).toBe(code);
	});
});
