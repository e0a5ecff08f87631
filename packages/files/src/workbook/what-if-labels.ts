import { computed, share, year } from './number-format.js';
import type { WhatIfCell } from './what-if-cells.js';

interface Label {
	readonly name: string;
	/** How the number is found, or what to enter. */
	readonly about: string;
	readonly format: string;
}

const label = (name: string, about: string, format = 'General'): Label => ({ name, about, format });

/** What the what-if sheet calls its lines. */
export const labels: Readonly<Record<WhatIfCell, Label>> = {
	inputs: label('输入', '只改这一段黄色的格子'),
	key: label('规划和指标', '从下拉列表中选择'),
	actual: label('实际值', '用下面的单位'),
	when: label('年份或日期', '2023 指年末；也可填日期 2023-06-30'),
	own: label('自己的基期值', '可不填；填了就代替规划的基期值，年份为基期年'),
	plan: label('规划写的', ''),
	unit: label('单位', ''),
	baseYear: label('基期年', '', year),
	baseline: label('基期值', '规划写明的，或自己填的', computed),
	targetYear: label('目标年', '', year),
	comparator: label('比较符', ''),
	wording: label('目标（原文）', ''),
	target: label('目标值', '增长率和倍数按基期值推算', computed),
	source: label('出处', ''),
	marks: label('标记', '哪些数是推定、推算或存疑的'),
	results: label('结果', ''),
	time: label('时点', '以年计，整数为年末'),
	elapsed: label('时间进度', '(时点 − 基期年) ÷ (目标年 − 基期年)', share),
	path: label('按路径应有', '从基期到目标均匀推进时，此时应有的数', computed),
	linear: label('线性进度', '(实际 − 基期) ÷ (目标 − 基期)', share),
	log: label('对数进度', 'ln(实际 ÷ 基期) ÷ ln(目标 ÷ 基期)', share),
	attainment: label('实现程度', '实际 ÷ 目标；越低越好的，目标 ÷ 实际', share),
	linearPace: label('步调（线性）', '线性进度 ÷ 时间进度，1 为同步', '0.000'),
	logPace: label('步调（对数）', '对数进度 ÷ 时间进度，1 为同步', '0.000'),
	gap: label('差距', '还差多少；负数为已超过', computed),
	observed: label('已有年均增长', '(实际 ÷ 基期)^(1/已过年数) − 1', share),
	requiredGrowth: label('今后所需年均增长', '(目标 ÷ 实际)^(1/剩余年数) − 1', share),
	requiredIncrement: label('今后所需年均增量', '(目标 − 实际) ÷ 剩余年数', computed),
	meets: label('是否已达到目标', '按比较符；“左右”不在此判断'),
	workings: label('计算过程', '以上公式用到的数'),
	place: label('在查找表中的位置', ''),
	direction: label('方向', ''),
	method: label('路径方法', ''),
	sum: label('是否累计值', '〔 〕内的数从 0 起累计，自己的基期值只能为 0'),
	decimalYear: label('时点换算', '日期换算为年'),
};
