import { letter } from './sheet.js';

interface Column {
	readonly header: string;
	readonly width: number;
	/** Typed or pasted by the user; then what follows from it, then how. */
	readonly role: 'input' | 'result' | 'working';
}

const input = (header: string, width: number): Column => ({ header, width, role: 'input' });
const result = (header: string, width: number): Column => ({ header, width, role: 'result' });
const working = (header: string, width: number): Column => ({ header, width, role: 'working' });

/** The columns of the review sheet, from the first on. */
export const reviewColumns = {
	name: input('指标', 30),
	unit: input('单位', 9),
	attribute: input('属性', 9),
	baseline: input('基期值', 11),
	target: input('目标', 16),
	direction: input('方向', 11),
	actual: input('实际值', 11),
	when: input('年份或日期', 12),
	form: result('看作', 10),
	comparator: result('比较符', 9),
	level: result('目标值', 12),
	elapsed: result('时间进度', 10),
	progress: result('进度', 12),
	pace: result('步调', 10),
	gap: result('差距', 11),
	growth: result('今后所需年均增长', 12),
	increment: result('今后所需年均增量', 12),
	status: result('状态', 22),
	time: working('时点', 9),
	way: working('看作的方向', 11),
	start: working('起点', 12),
	text: working('目标，规整后', 16),
	body: working('去掉类型', 14),
	prefix: working('前缀', 9),
	suffix: working('后缀', 9),
	raw: working('去掉前后缀', 14),
	digits: working('数字', 12),
	number: working('数', 12),
	low: working('“左右”下限', 12),
	high: working('“左右”上限', 12),
	counted: working('计入', 8),
} as const satisfies Record<string, Column>;

export type ReviewColumn = keyof typeof reviewColumns;

export const reviewOrder: readonly ReviewColumn[] = Object.keys(reviewColumns).filter(isColumn);

/** The cells of the parameters, above the table. */
export const reviewParameters = {
	first: '$B$4',
	last: '$B$5',
	when: '$B$6',
	band: '$B$7',
} as const;

export const reviewHeader = 9;
/** As many indicators as a plan of a district or a city has. */
export const reviewCapacity = 40;

/** A cell of a row as formulas write it: the column fixed. */
export function reviewCell(column: ReviewColumn, row: number): string {
	return `$${reviewLetter(column)}${row}`;
}

/** The cells of a column below its header, or some of them counted from 1. */
export function reviewRange(column: ReviewColumn, from = 1, to = reviewCapacity): string {
	const at = `$${reviewLetter(column)}$`;
	return `${at}${reviewHeader + from}:${at}${reviewHeader + to}`;
}

export function reviewLetter(column: ReviewColumn): string {
	return letter(reviewOrder.indexOf(column));
}

function isColumn(id: string): id is ReviewColumn {
	return id in reviewColumns;
}
