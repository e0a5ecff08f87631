import { expect, test } from 'vitest';
import { qingpu14fyp } from '../src/index.js';
import { highTech } from './mutation.js';
import { standsInDocument } from './stands-in-document.js';

const plan = {
	...qingpu14fyp,
	...{ goals: [], observations: [], claims: [], industries: [], tasks: [], places: [] },
	...{ milestones: [], safeguards: [] },
	indicators: [highTech],
};
const fact = {
	...{ id: 'fact', name: { zh: '事实', en: 'Fact' }, value: 1000, unit: '家', year: 2025 },
	source: {
		section: ['二、总体思路', '(三)发展目标', '创新能力大幅增强'],
		...{ wording: '1000家', qualifier: '突破' },
	},
};
const document = `青浦区创新经济“十四五”规划
二、总体思路(一)指导思想
(三)发展目标
——创新能力大幅增强。到2025年,高新技术企业突破1000家。
青浦区“十四五”创新经济指标
序号 | 类别 | 指标 | 属性 | 单位 | 基础值 (2020年) | 目标值 (2025年) |
6 | 能力 | 每万人发明专利拥有量 | 预期性 | 件 | 24 | 30 |
7 | 高新技术企业 | 预期性 | 家 | 758 | 1000 | |
`;

test('finds every phrase under its heading and in its row', () => {
	expect(standsInDocument(plan, document)).toEqual([]);
});

test('finds a figure that stands in another row', () => {
	expect(standsInDocument(plan, document.replace('758', '785'))).toEqual([
		'indicators.0.baseline: “758” does not stand under 二、总体思路 › (三)发展目标 › 青浦区“十四五”创新经济指标',
	]);
});

test('finds a phrase that stands under another heading', () => {
	const moved = document.replace('突破1000家', '突破九百家').concat('突破1000家');
	expect(standsInDocument(plan, moved)).toEqual([
		'indicators.0.targets.0.alsoStated.0: “突破1000家” does not stand under 二、总体思路 › (三)发展目标 › 创新能力大幅增强',
	]);
});

test('finds a heading that is not there', () => {
	expect(standsInDocument(plan, document.replace('——创新能力大幅增强', '——创新能力'))).toEqual([
		'indicators.0.targets.0.alsoStated.0: no heading “创新能力大幅增强”',
	]);
});

test('finds a word kept apart from the figure it stands before', () => {
	const apart = { ...plan, indicators: [], observations: [fact] };
	expect(standsInDocument(apart, document)).toEqual([
		'observations.0: “突破1000家” is one phrase in the document',
	]);
});

test('finds a name of a place that the document does not have', () => {
	const place = { id: 'park', kind: 'park', name: { zh: '园区', en: 'Park' } } as const;
	const source = { section: ['二、总体思路', '(一)指导思想'], wording: '指导思想' };
	const named = { ...plan, places: [{ ...place, aliases: ['创新能力', '别的园区'], source }] };
	expect(standsInDocument(named, document)).toEqual([
		'places.park: “别的园区” does not stand in the document',
	]);
});
