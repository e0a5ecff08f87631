import { expect, test } from 'vitest';
import { parsePlan } from '../schema/parse-plan.js';
import { standsInDocument } from './stands-in-document.js';
import { unclaimedFigures } from './unclaimed-figures.js';

const plan = parsePlan({
	name: '某区规划',
	period: '2021-2025',
	indicators: [
		{ name: '高新技术企业', unit: '家', baseline: 758, target: '突破1000家' },
		{ name: '孵化器', unit: '家', target: '8家' },
		{ name: '研发投入强度', target: { kind: 'level', value: 5 } },
	],
});
const document =
	'某区规划\n2020年有高新技术企业758家,到2025年突破1000家。\n孵化器8家,新建公园12座,绿化率提高到40%以上。';

test('a plan without headings is looked up in the whole document', () => {
	expect(standsInDocument(plan, document)).toEqual([]);
	expect(standsInDocument(plan, document.replace('突破1000家', '突破九百家'))).toMatchObject([
		{ path: 'indicators.0.targets.0', code: 'not-in-document', text: '突破1000家' },
	]);
});

test('number phrases that nothing was read from, with their line; not years, not parts of numbers', () => {
	expect(unclaimedFigures(plan, document).map(({ phrase, line }) => [line, phrase])).toEqual([
		[3, '12座'],
		[3, '提高到40%以上'.slice(3)],
	]);
	expect(unclaimedFigures(plan, `${document}\n另有孵化器8家`)).toMatchObject([
		{},
		{},
		{ phrase: '8家', line: 4, context: '另有孵化器8家' },
	]);
	expect(unclaimedFigures(plan, '第12次会议,2021年3月5日,府发〔2021〕7号')).toEqual([]);
});
