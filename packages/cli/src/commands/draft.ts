import { basename } from 'node:path';
import type { Period } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import {
	type Draft,
	doubtWords,
	draft as drafted,
	draftTable,
	planInputFrom,
	type Statement,
} from '@plan-indicators/draft';
import { writePlans, writeTable } from '@plan-indicators/files';
import { fewWords } from '../arguments/few-words.js';
import type { Given } from '../arguments/given.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command, Context, Exit } from '../command.js';
import { harmless } from '../output/harmless.js';
import { writeWhole } from '../output/write-file.js';
import { documentText } from '../plans/document-text.js';
import { table } from '../shown/table.js';

/** Every number that a plan's document commits to, as a draft to be checked. */
export const draft: Command = {
	name: 'draft',
	words: 'FILE [-o FILE]',
	about: {
		zh: '从规划原文起草：找出每个带数字的目标，注明待核对之处',
		en: 'a draft from the text of a plan: every number it commits to, with what to check',
	},
	options: ['output', 'force', 'name', 'period', 'encoding'],
	examples: [
		{ line: 'draft plan.docx', about: { zh: '先看看', en: 'to look at' } },
		{
			line: 'draft plan.pdf -o draft.xlsx',
			about: { zh: '在表格里核对、改正', en: 'to check and correct in a spreadsheet' },
		},
		{
			line: 'draft plan.txt -o plan.yaml',
			about: { zh: '规划文件，供 check、verify、review', en: 'a plan for check, verify, review' },
		},
	],
	run: async (given, context) => {
		const [file] = given.words;
		if (file === undefined) throw usageError('请写明文件', 'name a file', { received: [] });
		fewWords(given.words, 1);
		const found = drafted(await documentText(file, given.text('encoding'), context.folder));
		const output = given.text('output');
		if (output !== undefined) return written(found, output, given, context);
		await context.print({
			json: () => ({
				doc: basename(file).replace(/\.[^.]+$/, ''),
				statements: found.statements.map(asJson),
			}),
			text: () => text(found, context),
		});
		return 0;
	},
};

/** Without how a table would write the target, which is ours. */
function asJson({ phrase: _, ...statement }: Statement) {
	return statement;
}

async function written(
	found: Draft,
	output: string,
	given: Given,
	context: Context,
): Promise<Exit> {
	const writing = { folder: context.folder, force: given.flag('force') };
	const format = formatOf(output);
	if (format === 'csv' || format === 'xlsx') {
		const { name = found.title, ...period } = options(given);
		const rows = draftTable({ ...found, ...period, title: name }, context.language);
		await writeWhole(output, await writeTable(rows, format), writing);
		return told(output, found.statements.length, 0, context);
	}
	const { input, left } = planInputFrom(found, options(given));
	await writeWhole(output, await writePlans([parsePlan(input)], format), writing);
	for (const { statement, messages } of left) {
		context.err(`${harmless(`${statement.wording}: ${messages[context.language]}`)}\n`);
	}
	return told(output, found.statements.length - left.length, left.length, context);
}

async function told(
	file: string,
	statements: number,
	left: number,
	context: Context,
): Promise<Exit> {
	await context.print({
		json: () => ({ file, statements, left }),
		text: () =>
			context.language === 'zh'
				? `${file}：${statements} 条${left === 0 ? '' : `，另有 ${left} 条没有写入`}；请逐条核对`
				: `${file}: ${statements} statements${left === 0 ? '' : `, ${left} left out`}; check each`,
	});
	return left > 0 ? 1 : 0;
}

const formats = ['csv', 'xlsx', 'yaml', 'json'] as const;

function formatOf(output: string): (typeof formats)[number] {
	const ending = /\.([A-Za-z]+)$/.exec(output)?.[1]?.toLowerCase().replace('yml', 'yaml');
	const format = formats.find((each) => each === ending);
	if (format) return format;
	throw usageError(
		`文件名的后缀应为 ${formats.join(', ')}`,
		`the file should end in ${formats.join(', ')}`,
		{ argument: 'output', received: output, options: formats },
	);
}

function options(given: Given): { readonly name?: string; readonly period?: Period } {
	const name = given.text('name');
	const typed = given.text('period');
	const [, start, end] = /^\s*(\d{4})\D{1,3}(\d{4})\s*$/.exec(typed ?? '') ?? [];
	if (typed !== undefined && (start === undefined || end === undefined)) {
		throw usageError('规划期如 2021-2025', 'the period is written as 2021-2025', {
			argument: 'period',
			received: typed,
		});
	}
	return {
		...(name === undefined ? {} : { name }),
		...(start === undefined || end === undefined
			? {}
			: { period: { start: Number(start), end: Number(end) } }),
	};
}

const heads = {
	zh: ['指标', '原文', '年份', '待核对'],
	en: ['Indicator', 'In the text', 'Year', 'To check'],
} as const;

function text({ title, period, statements }: Draft, { language }: Context): string {
	const rows = statements.map(({ indicator, wording, year, doubts }) => [
		indicator,
		wording.replace(/\s+/g, ''),
		String(year ?? ''),
		doubts.map((doubt) => doubtWords[doubt][language]).join(language === 'zh' ? '；' : '; '),
	]);
	const years = period ? `${period.start}–${period.end}` : '';
	const none = language === 'zh' ? '没有读出带数字的目标。' : 'No target with a number was found.';
	return [
		`${title}  ${years}`.trim(),
		'',
		rows.length === 0 ? none : table(heads[language], rows),
	].join('\n');
}
