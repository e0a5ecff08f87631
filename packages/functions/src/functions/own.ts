import { PlanError } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { cellOf, omitted } from '../arguments/cell.js';
import type { Option, Parameter, Reader } from '../arguments/parameter.js';
import { cells, option, optional, text } from '../arguments/readers.js';
import type { Answer, Matrix, PlanFunction } from '../function.js';
import { readTable } from '../own/read-table.js';
import type { RawRange } from '../own/sheet-cells.js';
import { isName, planAsked, tableParameter } from '../own/table-or-name.js';

/** OWN for the functions that ask a plan: the same functions asked of the plan in a range. */
export function own(functions: readonly PlanFunction[]): PlanFunction {
	const asked = functions.filter(
		({ parameters: [first] }) => first?.id === 'plan' && !first.isTable,
	);
	const byId = new Map(asked.map((each) => [each.id, each]));
	const chosen = functionParameter(asked, functions);
	const others = (id: string | undefined): readonly Parameter[] =>
		id === undefined ? [] : (byId.get(id)?.parameters.slice(1) ?? []);
	const table = tableParameter({
		id: 'table',
		name: { zh: '指标表', en: 'table' },
		description: {
			zh: '带表头的整张指标表，如 A1:E17：指标、单位、2020年、2025年……；表上的标题和表下的注也可选进来',
			en: 'the whole table of indicators with its header, such as A1:E17: 指标, 单位, 2020年, 2025年 …; its title and notes may be in it',
		},
	});
	const further = [
		optional(
			text({
				id: 'indicator',
				name: { zh: '指标', en: 'indicator' },
				description: {
					zh: '该函数除规划外的第一个参数，多为指标名称',
					en: 'the first argument of that function after its plan, mostly the name of an indicator',
				},
			}),
		),
		...[1, 2, 3, 4, 5, 6].map((n) =>
			optional(
				cells({
					id: `argument${n}`,
					name: { zh: `参数${n}`, en: `argument${n}` },
					description: {
						zh: `该函数其后的第 ${n} 个参数`,
						en: `argument ${n} of that function after those`,
					},
				}),
			),
		),
	];
	return {
		id: 'OWN',
		family: 'plan',
		label: { zh: '自己的规划', en: 'own plan' },
		description: {
			zh: '对一片区域里的规划（指标表）问任何 PLAN 函数，答案和报错与内置规划相同；区域只有一格时按规划名称处理',
			en: 'asks any PLAN function of the plan in a range (its table of indicators), with the same answers and errors; a range of one cell is the name of a plan',
		},
		parameters: [table, chosen, ...further],
		parametersFor: (args) => {
			const own = others(idIn(chosen, args[1]));
			return [table, chosen, ...further.map((parameter, i) => own[i] ?? parameter)];
		},
		result: 'matrix',
		examples: [
			'=PLAN.OWN({"指标","2020年","2025年";"高新技术企业（家）",758,"≥1000";"森林覆盖率（%）",21.2,23.8},"TARGET","高新技术企业")',
			'=PLAN.OWN({"指标","2020年","2025年";"高新技术企业（家）",758,"≥1000";"森林覆盖率（%）",21.2,23.8},"进度","森林覆盖率",22.5)',
			'=PLAN.OWN({"指标","2020年","2025年";"高新技术企业（家）",758,"≥1000";"森林覆盖率（%）",21.2,23.8},"TABLE")',
		],
		call: ([given, name, ...rest], shipped = catalog) => {
			const called = byId.get(chosen.read(name));
			if (!called) throw new TypeError(`no function ${String(name)}`);
			const tooMany = rest.findIndex(
				(arg, i) => i >= called.parameters.length - 1 && !omitted(arg),
			);
			if (tooMany >= 0) throw oneTooMany(called, tooMany);
			const range = table.read(given);
			const asked = planAsked(range, shipped);
			return matrix(
				withProblems(range, rest[0], () => called.call([asked.plan.id, ...rest], asked.catalog)),
			);
		},
	};
}

function idIn(chosen: Reader<string>, argument: unknown): string | undefined {
	try {
		return chosen.read(argument);
	} catch (error) {
		if (error instanceof PlanError) return undefined;
		throw error;
	}
}

/** The function by its id or its label; one that asks no plan is told apart from one that is not there. */
function functionParameter(
	asked: readonly PlanFunction[],
	all: readonly PlanFunction[],
): Reader<string> {
	const options = asked.map(({ id, label }): Option => ({ value: id, label }));
	const words = {
		id: 'function',
		name: { zh: '函数', en: 'function' },
		description: {
			zh: '要问的函数，如 TARGET、PROGRESS、STATUS、TABLE、AUDIT；中文名（目标值、进度、评价）也可以',
			en: 'the function to ask, such as TARGET, PROGRESS, STATUS, TABLE or AUDIT; its Chinese label will do',
		},
	};
	const reader = option(words, options);
	const ids = new Set(options.map(({ value }) => value));
	return {
		...reader,
		read: (argument) => {
			const cell = cellOf(argument);
			if (typeof cell === 'string' && ids.has(cell)) return cell;
			const name = typeof cell === 'object' ? '' : String(cell).normalize('NFKC').trim();
			const bare = name.replace(/^=?PLAN(?:DEV)?\./i, '');
			const other = all.find(({ id }) => id === bare.toUpperCase());
			if (!other || asked.includes(other))
				return reader.read(typeof cell === 'object' ? cell : bare);
			throw new PlanError(
				'unknown-option',
				{
					zh: `${other.id} 不经 OWN 提问，请直接写 =PLAN.${other.id}(…)`,
					en: `${other.id} is not asked through OWN; write =PLAN.${other.id}(…)`,
				},
				{ argument: 'function', received: name, options: options.map(({ value }) => value) },
			);
		},
	};
}

function oneTooMany({ id, parameters }: PlanFunction, at: number): PlanError {
	const names = parameters.slice(1);
	return new PlanError(
		'unknown-option',
		{
			zh: `${id} 在规划之后只有 ${names.length} 个参数（${names.map(({ name }) => name.zh).join('、')}），多给了第 ${at + 1} 个`,
			en: `${id} takes ${names.length} arguments after its plan (${names.map(({ name }) => name.en).join(', ')}), but one more came`,
		},
		{ argument: at === 0 ? 'indicator' : `argument${at}` },
	);
}

/** A single value stands in a range of one cell: hosts spill what OWN gives. */
function matrix(answer: Answer): Matrix {
	return isMatrix(answer) ? answer : [[answer]];
}

function isMatrix(answer: Answer): answer is Matrix {
	return Array.isArray(answer);
}

/** An indicator may be unknown because its row could not be read: then the error says so. */
function withProblems(table: RawRange, indicator: unknown, ask: () => Answer): Answer {
	try {
		return ask();
	} catch (error) {
		if (!(error instanceof PlanError) || error.code !== 'unknown-indicator') throw error;
		if (isName(table)) throw error;
		const errors = readTable(table).problems.filter(({ severity }) => severity === 'error');
		const name = String(cellOf(indicator)).trim();
		const own = errors.find(({ row }) =>
			table[row - 1]?.some((cell) => name !== '' && String(cell).includes(name)),
		);
		const first = own ?? errors[0];
		if (!first) throw error;
		throw new PlanError(
			error.code,
			{
				zh: `${error.messages.zh}；表中有 ${errors.length} 处没有读出，见 READ：${first.messages.zh}`,
				en: `${error.messages.en}; ${errors.length} cells of the table could not be read, see READ: ${first.messages.en}`,
			},
			error.facts,
		);
	}
}
