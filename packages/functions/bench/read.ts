import { planFromTable } from '@plan-indicators/core/table';

/** How long a table of 50 rows takes to be read, once the engine has seen a few. */
const rounds = 300;
const rows = (seed: number) => [
	['类别', '指标', '单位', '2020年', '2025年', '属性'],
	...Array.from({ length: 49 }, (_, i) => [
		i % 7 === 0 ? `类别${i / 7}` : null,
		`指标甲${i + 1}`,
		'家',
		100 + i + seed,
		i % 3 === 0 ? `≥${200 + i + seed}` : 200 + i + seed,
		'预期性',
	]),
];

const times = Array.from({ length: rounds }, (_, seed) => {
	const table = rows(seed);
	const start = performance.now();
	planFromTable(table);
	return performance.now() - start;
});
const warm = times.slice(100).toSorted((a, b) => a - b);
console.log(`a table of 50 rows: ${times[0]?.toFixed(1)} ms the first time`);
console.log(`median ${warm[100]?.toFixed(2)} ms once warm (goal: at most 1)`);
