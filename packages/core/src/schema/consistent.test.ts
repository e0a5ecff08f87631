import { expect, test } from 'vitest';
import { mutated, pathTo } from '../../test/mutated.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { consistent } from './consistent.js';
import { parsePlan } from './parse-plan.js';

test('a plan that is consistent', () => expect(consistent(plan)).toEqual([]));

test.each([
	['an id used twice', 'indicators.1.id', 'output-value', 'an id used once', '"output-value"'],
	['an end before the start', 'period.start', 2026, 'a year before 2026', '2026'],
	[
		'a baseline after the target',
		pathTo('output-value', 'baseline.year'),
		2025,
		'a year before 2025',
		'2025',
	],
	[
		'a base after the target',
		pathTo('output-value', 'targets.0.baseYear'),
		2026,
		'a year before 2025',
		'2026',
	],
	['a sum that ends first', 'observations.1.since', 2021, 'a year before 2021', '2021'],
	['a range reversed', pathTo('incubators', 'targets.0.max'), 0, '1 or more', '0'],
	['a dangling actual', 'observations.0.indicator', 'x', 'the id of an indicator', '"x"'],
	['a dangling share', 'claims.1.part', 'x', 'the id of an observation', '"x"'],
	['a dangling whole', 'claims.1.whole', 'x', 'the id of an observation', '"x"'],
	['a dangling sum', 'claims.2.parts.1', 'x', 'the id of an observation', '"x"'],
	['a dangling total', 'claims.2.total', 'x', 'the id of an observation', '"x"'],
	['a dangling multiple', 'claims.3.indicator', 'x', 'the id of an indicator', '"x"'],
	['a dangling industry', 'tasks.0.industries.0', 'x', 'the id of an industry', '"x"'],
])('%s', (_, path, value, expected, received) => {
	const { code, facts, messages } = refusal(() => parsePlan(mutated([path, value])));
	expect(code).toBe('invalid-plan');
	expect(facts.issues).toMatchObject([
		{ path, expected: expect.stringContaining(expected), received },
	]);
	const field = path.replace(/^indicators\.\d+\./, '');
	expect(messages.zh).toContain(field);
	expect(messages.en).toContain(field);
});
