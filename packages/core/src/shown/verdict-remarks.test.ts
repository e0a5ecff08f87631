import { expect, test } from 'vitest';
import { fromTo, promise, towards, yearly } from '../../test/course.js';
import { assess } from '../status/assess.js';
import { verdictRemarks } from './verdict-remarks.js';

test('a verdict that depends on a reading gives both', () => {
	const why = { zh: '也可能是五年合计', en: 'perhaps a sum' };
	const incubated = towards(
		{
			...promise({ kind: 'level', value: 1000 }),
			readings: [{ kind: 'level', value: 1000, cumulative: true, why }],
		},
		{ unit: '家', temporality: 'flow', baseline: { year: 2020, value: 330, wording: '330' } },
	);
	expect(verdictRemarks(assess(incubated, yearly([300, 320])))).toMatchObject([
		{
			about: { zh: expect.stringMatching(/^五年合计/), en: expect.stringMatching(/5 years$/) },
			verdict: { zh: '快于预期', en: 'Ahead' },
		},
	]);
});

test('a later actual is said to be one', () => {
	const [late, ...others] = verdictRemarks(assess(fromTo(100, 200), [{ year: 2027, value: 210 }]));
	expect(late).toMatchObject({
		about: { zh: expect.stringContaining('2027') },
		verdict: { zh: '实现' },
	});
	expect(others).toEqual([]);
	expect(verdictRemarks(assess(fromTo(100, 200), [{ year: 2025, value: 210 }]))).toEqual([]);
});
