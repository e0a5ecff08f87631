import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { located } from './located.js';
import { withTarget } from './mutation.js';

test.each(plans)('$id', (plan) => {
	expect(located(plan)).toEqual([]);
});

test('finds a sentence for a number phrase', () => {
	expect(
		located(
			withTarget((target) => ({
				...target,
				source: {
					...target.source,
					wording: '到2025年，高新技术企业突破1000家；科技小巨人企业达300家',
				},
			})),
		),
	).toContain(
		'indicators.0.targets.0: “到2025年，高新技术企业突破1000家；科技小巨人企业达300家” is not a number phrase',
	);
});
