import type { Language } from '@plan-indicators/core';
import type { PlanFunction } from '../src/index.js';
import { exampleResult } from './example-result.js';
import { markdownTable } from './markdown-table.js';

/** The reference of the functions, every example with the result it has today. */
export function functionsPage(functions: readonly PlanFunction[]): string {
	const index = functions.map(
		({ id, description: { zh, en } }) => `| [${id}](#${id.toLowerCase()}) | ${zh} | ${en} |`,
	);
	return [
		'# 函数 · Functions',
		'本页由函数表生成，示例的结果是真实计算的。方括号中的参数可以省略。省略的参数、空文本视为没有给出；年份为 0 也视为没有给出。',
		'This page is generated from the table of functions; the results of the examples are computed. Arguments in brackets may be left out. What is left out, an empty text, and for a year 0, count as not given.',
		['| | 中文 | English |', '|---|---|---|', ...index].join('\n'),
		...functions.map((each) => section(each, functions)),
	]
		.join('\n\n')
		.concat('\n');
}

function section(each: PlanFunction, functions: readonly PlanFunction[]): string {
	const { id, description, parameters, examples } = each;
	const rows = parameters.map((parameter) => [
		parameter.name.zh,
		parameter.name.en,
		optionsOf(parameter.options?.map(({ value }) => value)),
		parameter.description.zh,
		parameter.description.en,
	]);
	return [
		`## ${id}`,
		`\`${signature(each, 'zh')}\`\\\n\`${signature(each, 'en')}\``,
		description.zh,
		description.en,
		...(rows.length === 0
			? []
			: [markdownTable([['参数', 'parameter', '可选值 options', '说明', 'meaning'], ...rows])]),
		...examples.map((formula) => `\`${formula}\`\n\n${exampleResult(formula, functions)}`),
	].join('\n\n');
}

function signature({ id, parameters }: PlanFunction, language: Language): string {
	const names = parameters.map(({ name, optional }) =>
		optional ? `[${name[language]}]` : name[language],
	);
	return `=PLAN.${id}(${names.join(', ')})`;
}

/** Long lists are for completion, not for reading. */
function optionsOf(values: readonly string[] = []): string {
	return values.length > 12 ? '' : values.map((value) => `\`${value}\``).join(' ');
}
