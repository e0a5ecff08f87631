import { definePlan, indicator } from '@plan-indicators/core';
import { qingpu14fyp } from '@plan-indicators/data/plans/qingpu-14fyp';
import { expect, test } from 'vitest';
import { spansTable } from './spans.js';

test('one target: from its base year on', () => {
	const [row] = spansTable([qingpu14fyp]).rows.filter(([, id]) => id === 'high-tech-enterprises');
	expect(row?.slice(2, 4)).toEqual([1, 2020]);
	expect(row?.[4]).toBeGreaterThan(1e99);
});

test('a target of next year comes between that of ten years and its way', () => {
	const terms = { comparator: 'gte', strength: 'firm', yearStated: true } as const;
	const source = { section: ['虚构'], wording: '1' };
	const growth = { kind: 'growth', rate: 0.05, mode: 'average', source, ...terms } as const;
	const plan = definePlan({
		...qingpu14fyp,
		indicators: [
			{
				...indicator(qingpu14fyp, 'high-tech-enterprises'),
				targets: [
					{ ...growth, baseYear: 2020, year: 2035 },
					{ ...growth, baseYear: 2025, year: 2026 },
				],
			},
		],
		observations: [],
		claims: [],
	});
	const spans = spansTable([plan]).rows.map(([, , ...span]) =>
		span.map((each) => Math.round(Number(each))),
	);
	expect(spans.map(([target, first, last]) => [target, first, Math.min(last ?? 0, 9999)])).toEqual([
		[1, 2020, 2025],
		[1, 2026, 9999],
		[2, 2025, 2026],
	]);
});
