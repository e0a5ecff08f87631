import { expect, test } from 'vitest';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { indicator } from './indicator.js';

test.each(plan.indicators.map(({ id }) => [id]))('%s', (id) => {
	const found = indicator(plan, id);
	expect(found.id).toBe(id);
	expect(found.plan.id).toBe(plan.id);
});

test('its plan is only what a message or a table needs', () => {
	expect(Object.keys(indicator(plan, 'unicorns').plan)).toEqual([
		'id',
		'name',
		'shortName',
		'scope',
		'period',
	]);
});

test.each([...['invention-patent', '发明专利', 'Unicorns', '', '__proto__', 'constructor']])(
	'%j is no id',
	(id) => {
		const error = refusal(() => indicator<string>(plan, id));
		expect(error).toMatchObject({ code: 'unknown-indicator', facts: { received: id } });
	},
);

test('the nearest id is proposed', () => {
	const { facts } = refusal(() => indicator<string>(plan, 'invention-patent'));
	expect(facts.nearest?.[0]).toBe('invention-patents');
});
