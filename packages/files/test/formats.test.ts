import { plans as shipped } from '@plan-indicators/data';
import { describe, expect, test } from 'vitest';
import { readPlans, writePlans } from '../src/index.js';
import { definition } from '../src/writing/definition.js';

const plans = shipped.filter(({ indicators }) => indicators.length > 0);

describe('what is written is read again', () => {
	test.each(['json', 'yaml'] as const)('%s: whole plans', async (format) => {
		const bytes = await writePlans(shipped, format);
		const read = await readPlans(bytes, { file: `plans.${format}` });
		expect(read.problems).toEqual([]);
		expect(read.plans).toEqual(shipped);
	});

	test.each(['csv', 'xlsx'] as const)('%s: indicators and targets', async (format) => {
		const bytes = await writePlans(plans, format);
		const read = await readPlans(bytes, { file: `plans.${format}` });
		expect(read.problems).toEqual([]);
		expect(read.plans.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
		for (const [i, plan] of plans.entries()) {
			const again = read.plans[i];
			expect(again && definition(again).indicators).toEqual(definition(plan).indicators);
			expect(again?.period).toEqual(plan.period);
			expect(again?.name).toEqual(plan.name);
		}
	});
});
