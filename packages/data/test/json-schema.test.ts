import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parsePlan } from '@plan-indicators/core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { plans } from '../src/index.js';

const path = createRequire(import.meta.url).resolve('@plan-indicators/core/plan.schema.json');
const schema = JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const faults = (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));

const loose = {
	name: '某区规划',
	period: '2021-2025',
	indicators: [
		{ name: '高新技术企业', unit: '家', baseline: 758, target: '突破1000家' },
		{ name: '单位GDP能耗', targets: [{ year: 2025, target: '下降13.5%' }] },
	],
};

test('it is JSON Schema 2020-12', () => {
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test.each(plans)('$id is what it describes', (plan) => {
	expect(faults(JSON.parse(JSON.stringify(plan)))).toEqual([]);
});

test('so is what a person writes', () => {
	expect(faults(loose)).toEqual([]);
	expect(parsePlan(loose).indicators).toHaveLength(2);
});

describe('what parsePlan refuses for its shape is refused', () => {
	const { name, ...nameless } = loose;
	test.each([
		['no name', nameless],
		['no indicators', { name, period: '2021-2025' }],
		['a field that there is not', { ...loose, targets: [] }],
		['half a period', { ...loose, period: '2021' }],
		['a kind that there is not', { ...loose, indicators: [{ name, target: { kind: 'wish' } }] }],
		[
			'text for a number',
			{ ...loose, indicators: [{ name, target: { kind: 'level', value: '5' } }] },
		],
	])('%s', (_, data) => {
		expect(faults(data).length).toBeGreaterThan(0);
		expect(() => parsePlan(data)).toThrow();
	});
});
