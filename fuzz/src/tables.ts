import type { Plan } from '@plan-indicators/core';
import {
	actualsFromTable,
	planFromTable,
	type TableCell,
	type TableProblem,
	type TableRows,
	tableFromPlan,
} from '@plan-indicators/core/table';
import { plans } from '@plan-indicators/data';
import { plan as invented } from '../../packages/core/test/plan.js';
import { everyFunction } from './every-function.js';
import type { Part } from './part.js';
import { strictPlan } from './plan-form.js';
import { makesSense } from './plan-sense.js';
import type { Random } from './random.js';
import { anyText, longText, mutatedText } from './texts.js';

const written: readonly TableRows[] = [
	[
		['表1 某区“十四五”科技创新主要指标'],
		['类别', '指标名称', '单位', '2020年', '2025年', '年均增长', '属性'],
		['创新', '研发经费', '亿元', 37.5, '55左右', '8%', '预期性'],
		[null, '高新技术企业', '家', 758, '≥1000', null, '预期性'],
		['绿色', '单位生产总值能耗', null, null, '下降13.5%', null, '约束性'],
		[null, '新增就业', '万人', '[20]', '〔22〕', null, '预期性'],
		['注：〔〕内为五年累计数。'],
	],
	[
		['indicator', 'unit', 'baseline', 'target 2025', 'direction', 'source'],
		['R&D intensity', '%', 3.6, '4.5%', 'up', 'Bureau'],
		['PM2.5', 'μg/m3', 39, '≤35', 'down', '—'],
	],
	[
		['规划期', '2021—2025'],
		['序号', '主要指标（单位）', '现状值', '2023年目标', '2025年目标', '备注'],
		[1, '专利授权（件）', '1,200', '1500', '翻一番', '不含外观④'],
		[2, '城镇化率（%）', 62.1, 65, '提高5个百分点', null],
		[3, '创新能力排名', '15', '前12位', '前10位', null],
		[4, '营商环境', '—', '/', '国内一流', '定性'],
	],
];

const canonical = [...plans, invented].map((plan) => tableFromPlan(plan));

/** Tables of plans and of actuals with cells, rows and columns spoilt. */
export const tables: Part = {
	name: 'tables',
	full: 100_000,
	trial: (random) => {
		const original = random.chance(0.7) ? written : canonical;
		const rows = spoilt(random, random.any(original) ?? []);
		return { input: rows, run: () => `${asPlan(rows)}\n${asActuals(random, rows)}` };
	},
};

function spoilt(random: Random, rows: TableRows): TableRows {
	const share = random.pick([0, 0.01, 0.05, 0.3]);
	const dropped = random.chance(0.1) ? random.below(8) : -1;
	return rows.flatMap((row) => {
		const kept = row
			.filter((_, column) => column !== dropped)
			.map((cell) => (random.chance(share) ? spoiltCell(random, cell) : cell));
		if (random.chance(0.02)) return [];
		return random.chance(0.02) ? [kept, kept] : [kept];
	});
}

function spoiltCell(random: Random, cell: TableCell): TableCell {
	const kind = random.below(8);
	if (kind === 0) return null;
	if (kind === 1) return random.pick([0, -1, 0.5, 1e308, 2025, 45000, true, '#N/A', '', ' ', '-']);
	if (kind === 2) return random.chance(0.05) ? longText(random, 20_000) : anyText(random);
	if (kind === 3 && typeof cell === 'number') return random.pick([-cell, cell * 100, `${cell}%`]);
	return mutatedText(random, String(cell ?? ''));
}

function asPlan(rows: TableRows): string {
	const { plan, problems, origins } = planFromTable(rows);
	checkProblems(problems);
	if (!plan) {
		if (problems.length === 0) throw new Error('no plan, and no word why');
		return 'no plan';
	}
	if (origins.length !== plan.indicators.length) throw new Error('an indicator without its cells');
	checkNothingLost(rows, plan, problems, new Set(origins.map(({ name }) => name.row)));
	if (!strictPlan(JSON.parse(JSON.stringify(plan))))
		throw new Error('a plan that is not of the form');
	if (!makesSense(plan)) throw new Error('a plan that contradicts itself');
	if (!problems.some(({ code }) => code === 'against-wording')) checkReadAgain(plan);
	return everyFunction(plan);
}

function asActuals(random: Random, rows: TableRows): string {
	const plan = random.chance(0.5) ? invented : undefined;
	const { actuals, problems } = actualsFromTable(rows, plan ? { plan } : {});
	checkProblems(problems);
	return JSON.stringify(actuals, (name, value) => {
		if (typeof value === 'number' && !Number.isFinite(value))
			throw new Error(`${name} is ${value}`);
		return value;
	});
}

function checkProblems(problems: readonly TableProblem[]): void {
	for (const { row, column, cell, messages } of problems) {
		if (row < 1 || column < 1 || !/^[A-Z]+[1-9]\d*$/.test(cell)) {
			throw new Error(`a problem at ${cell}, row ${row}, column ${column}`);
		}
		if (messages.zh === '' || messages.en === '') throw new Error('a problem without a word');
		if (messages.zh.length > 2000) throw new Error(`a message of ${messages.zh.length} characters`);
	}
}

/** A row with a name and something beside it is an indicator, or a problem names it. */
function checkNothingLost(
	rows: TableRows,
	plan: Plan,
	problems: readonly TableProblem[],
	read: ReadonlySet<number>,
): void {
	const reported = new Set(problems.map(({ row }) => row - 1));
	const first = Math.min(...read);
	const last = Math.max(...read);
	for (let row = first; row <= last; row += 1) {
		const filled = (rows[row] ?? []).filter((cell) => String(cell ?? '').trim() !== '');
		if (filled.length > 1 && !read.has(row) && !reported.has(row) && !isTarget(plan, rows[row])) {
			throw new Error(`row ${row + 1} is gone without a word`);
		}
	}
}

/** A second target of an indicator may be a row of its own. */
function isTarget({ indicators }: Plan, row: readonly TableCell[] = []): boolean {
	const cells = row.map((cell) => String(cell ?? '').trim());
	return indicators.some(
		({ id, name, targets }) =>
			targets.length > 1 && (cells.includes(id) || cells.includes(name.zh)),
	);
}

/** Written in the canonical form and read again, it is the same. */
function checkReadAgain(plan: Plan): void {
	const again = planFromTable(tableFromPlan(plan));
	const wrong = again.problems.find(({ severity }) => severity === 'error');
	if (wrong) throw new Error(`what was written is not read: ${wrong.messages.en}`);
	const before = plan.indicators.map((each) => sorted(each));
	const after = (again.plan?.indicators ?? []).map((each) => sorted(each));
	const at = before.findIndex((each, i) => each !== after[i]);
	if (at >= 0) throw new Error(`written and read it differs: ${before[at]} | ${after[at]}`);
}

/** An indicator without its plan, its fields in the order of their names. */
function sorted(indicator: unknown): string {
	return JSON.stringify(indicator, (name, value) => {
		if (name === 'plan') return undefined;
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(
			Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
		);
	});
}
