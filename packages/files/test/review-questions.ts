import { reviewCapacity } from '../src/workbook/review-columns.js';
import type { ReviewLine, ReviewSetting } from '../src/workbook/review-line.js';

const usual: ReviewSetting = { first: 2021, last: 2025, when: 2023, band: 0.05 };

/** Every way of writing a target that the sheet reads, and some that it must not. */
const phrases = [
	...[2000, 0, 5.5, -18],
	...['2000', '≥2000', '>15', '＞60.4', '≤5.5', '<5.5', '＜5.5', '>=20', '<=20', '≧7'],
	...['2000以上', '15左右', '5.5左右', '约15', '≈15', '5以内', '5.5以下', '不低于70', '不少于3'],
	...['不高于30', '不超过30', '超过90', '突破1000', '高于4', '低于4', '达到270', '达35', '超20'],
	...['控制在5.5以内', '控制在5.5左右', '达到70以上', '达到15左右', ' 1 000 ', '１０'],
	...['〔18〕', '[18]', '【10】', '［7］', '〔10〕左右', '〔≥12〕', '〔15左右〕', '〔0.5〕'],
	...['年均增长8%', '年均增长8%左右', '年均增长6.5%以上', '年均增幅15%', '年均增长超过8%'],
	...['增长50%', '累计增长30%以上', '下降13.5%', '降低18%左右', '累计下降20%以上', '减少10%'],
	...['下降超过13.5%', '年均增长８％', '年均增长8', '增长15个百分点', '增长到2000', '下降至5%'],
	...['—', '-', '/', '无', '8-10', '8—10', '10-12', '1/2', '12:30', '5月', '1e5', '3.', '.5'],
	...[
		'1,000',
		'≥2000以上',
		'约15以上',
		'=1+1',
		'*5',
		'?',
		'~',
		'15%',
		'95.5%以上',
		'2000家',
		'30家以上',
	],
	...[
		'与GDP增长基本同步',
		'翻一番',
		'保持在70%以上',
		'每年10',
		'前10位',
		'2.1:1',
		'超过超过5',
		'5左右左右',
	],
] as const;

/** Each phrase with a unit and figures that reach, miss and pass it; then the edges. */
const read: readonly ReviewLine[] = phrases.flatMap((target, i) => {
	const unit = ['', '%', '家'][i % 3] ?? '';
	const about = { name: `指标${i}`, unit, target };
	return [
		{ ...about, baseline: 4 + (i % 5), actual: 5 + (i % 7) * 3.5 },
		{ ...about, actual: 15 + i },
		{ ...about, baseline: 30, actual: 14.5, direction: i % 2 === 0 ? 'up' : 'down' },
	] as const;
});

const based = { name: '甲', unit: '家', baseline: 758, target: '≥1000' } as const;

const edges: readonly ReviewLine[] = [
	{ ...based },
	{ ...based, actual: 0 },
	{ ...based, actual: -5 },
	{ ...based, actual: 880 },
	{ ...based, actual: 880, when: 2020 },
	{ ...based, actual: 880, when: 2019 },
	{ ...based, actual: 880, when: 2024 },
	{ ...based, actual: 880, when: '2022-06-30' },
	{ ...based, actual: 880, when: '2023-12-31' },
	{ ...based, actual: 880, baseline: 0 },
	{ ...based, actual: 880, baseline: -3 },
	{ ...based, actual: 880, baseline: 1000 },
	{ ...based, actual: 1001, baseline: 1000 },
	{ ...based, actual: 1000 },
	{ ...based, actual: 758 + 242 * 0.6 * 0.95 },
	{ ...based, actual: 758 + 242 * 0.6 * 1.05 },
	{ ...based, actual: 758 + 242 * 0.6 * 1.051 },
	{ ...based, actual: 880, baseline: 1200 },
	{ name: '', target: '≥1000', unit: '家', actual: 5 },
	{ name: '只有名称' },
	{ ...based, target: '年均增长8%', baseline: 0, actual: 880 },
	{ ...based, target: '年均增长8%', baseline: -3, actual: 880 },
	{ ...based, target: '年均增长8%', actual: -880 },
	{ ...based, target: '下降13.5%', actual: 700 },
	{ ...based, target: '〔18〕', actual: 7 },
	{ ...based, target: '〔18〕', actual: 19 },
	{ name: '乙', unit: '‰', baseline: 3, target: '6', actual: 4 },
];

export interface ReviewQuestion {
	readonly lines: readonly ReviewLine[];
	readonly setting: ReviewSetting;
}

/** Sheets full of lines, at the middle and at the end of the plan, with another band. */
export const reviewQuestions: readonly ReviewQuestion[] = [
	...pages(read).map((lines) => ({ lines, setting: usual })),
	{ lines: edges, setting: usual },
	{ lines: edges, setting: { ...usual, when: 2025 } },
	{ lines: edges, setting: { ...usual, when: 2027 } },
	{ lines: edges, setting: { ...usual, when: '2023-09-30', band: 0.2 } },
	{ lines: edges, setting: { ...usual, when: 2020 } },
];

function pages(lines: readonly ReviewLine[]): readonly (readonly ReviewLine[])[] {
	const count = Math.ceil(lines.length / reviewCapacity);
	return Array.from({ length: count }, (_, i) =>
		lines.slice(i * reviewCapacity, (i + 1) * reviewCapacity),
	);
}
