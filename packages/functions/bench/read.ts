import { planFromTable } from '@plan-indicators/core/table';
import { measured } from '../../../bench/src/measured.js';
import { paired } from '../../../bench/src/paired.js';

const table = (rows: number) => [
	['类别', '指标', '单位', '2020年', '2025年', '属性'],
	...Array.from({ length: rows - 1 }, (_, i) => [
		i % 7 === 0 ? `类别${i / 7}` : null,
		`指标甲${i + 1}`,
		'家',
		100 + i,
		i % 3 === 0 ? `≥${200 + i}` : 200 + i,
		'预期性',
	]),
];

const [large, small] = [table(500), table(50)];
measured({
	id: 'own/read',
	name: {
		zh: '读表：每行的时间，500 行与 50 行之比',
		en: 'reading a table: time a row, of 500 rows to of 50',
	},
	value: paired(
		() => planFromTable(large),
		() => {
			for (let i = 0; i < 10; i += 1) planFromTable(small);
		},
	),
	unit: 'ratio',
	wanted: 1.3,
});
