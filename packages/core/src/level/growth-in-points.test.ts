import { expect, test } from 'vitest';
import { ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { growthInPoints } from './growth-in-points.js';

test('of an indicator in %, its points a year', () => {
	expect(growthInPoints(ofPlan('broadband-share'))).toBeCloseTo(20 / 3, 12);
	expect(growthInPoints(ofPlan('broadband-share'), { baseline: 50 })).toBeCloseTo(10, 12);
	expect(growthInPoints({ ...ofPlan('broadband-share'), unit: '‰' })).toBeCloseTo(20 / 3, 12);
});

test('from nought too, where no rate of growth is defined', () => {
	expect(growthInPoints(ofPlan('broadband-share'), { baseline: 0 })).toBeCloseTo(80 / 3, 12);
});

test('of any other indicator, and of a rate or a multiple, none', () => {
	expect(growthInPoints(ofPlan('invention-patents'))).toBeUndefined();
	expect(growthInPoints({ ...ofPlan('output-value'), unit: '%' })).toBeUndefined();
});

test('without a baseline it says what is stated', () => {
	const { baseline: _, ...indicator } = ofPlan('broadband-share');
	expect(refusal(() => growthInPoints(indicator)).code).toBe('no-baseline');
});
