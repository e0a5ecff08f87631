import { plans, qingpu14fyp } from '@plan-indicators/data';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bundleOfEntry } from './bundle.js';
import { heavy, report } from './bundle-checks.js';
import { texts } from './texts.js';

beforeAll(() => {
	vi.stubEnv('NODE_ENV', 'production');
});

afterAll(() => {
	vi.unstubAllEnvs();
});

test('core/growth alone is less than 3 kB gzipped', async () => {
	const growth = await bundleOfEntry(new URL('entries/growth.ts', import.meta.url));
	report('core/growth', growth);
	expect(growth.code).toContain('averageAnnualGrowth');
	expect(growth.gzipped).toBeLessThan(3_000);
	expect(growth.modules.filter((id) => /zod|date-fns/.test(id))).toEqual([]);
});

test('one plan brings no other', async () => {
	const one = await bundleOfEntry(new URL('entries/one-plan.ts', import.meta.url));
	report('one plan', one);
	expect(texts(qingpu14fyp).filter((text) => !one.code.includes(text))).toEqual([]);
	for (const other of plans.filter(({ id }) => id !== qingpu14fyp.id)) {
		expect(one.code).not.toContain(other.id);
		expect(one.code).not.toContain(other.document.title);
	}
	expect(one.modules.filter((id) => heavy.test(id))).toEqual([]);
	expect(one.gzipped).toBeLessThan(25_000);
});
