import {
	type Plan,
	type Review,
	type ReviewOptions,
	review as reviewed,
} from '@plan-indicators/core';
import {
	type ReportFormat,
	readActuals,
	reportFormats,
	reviewRecord,
	reviewReport,
} from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import { methodOf } from '../arguments/method-of.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command, Context, Exit } from '../command.js';
import { writeWhole } from '../output/write-file.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { fileBytes } from '../plans/file-bytes.js';
import { onePlan } from '../plans/one-plan.js';
import { tell, unreadable } from '../plans/plan-file.js';
import { readingOptions } from '../plans/read-options.js';
import { reviewText } from '../shown/review-text.js';
import { reviewInDuckdb } from '../warehouse/review-in-duckdb.js';

/** Every indicator of a plan at one time: 中期评估. */
export const review: Command = {
	name: 'review',
	words: 'PLAN --actuals FILE | [PLAN …] --duckdb FOLDER',
	about: {
		zh: '按实际值表评价规划的全部指标（中期评估、总结评估）',
		en: 'every indicator of a plan judged by a table of actuals',
	},
	options: [
		'actuals',
		'duckdb',
		'memory',
		'year',
		'date',
		'method',
		'order',
		'output',
		'to',
		'force',
		'plan',
		...readingOptions,
	],
	examples: [
		{
			line: 'review mine.csv --actuals actuals.csv',
			about: { zh: '在终端里看', en: 'in the terminal' },
		},
		{
			line: 'review mine.csv --actuals actuals.csv -o review.docx',
			about: {
				zh: '写成报告：.html .docx .xlsx .md .json',
				en: 'as a report: .html .docx .xlsx .md .json',
			},
		},
		{
			line: 'review 青浦 --actuals actuals.xlsx --year 2023 --json',
			about: { zh: '到某一年为止，供程序用', en: 'up to a year, for a program' },
		},
		{
			line: 'review --duckdb warehouse -o review.parquet',
			about: { zh: '很多地区的实际值，在 DuckDB 里', en: 'the actuals of many areas, in DuckDB' },
		},
	],
	run: async (given, context) => {
		if (given.text('duckdb') !== undefined) return reviewInDuckdb(given, context);
		const plan = onePlan(await chosenPlans(given, context));
		const file = given.text('actuals');
		if (file === undefined)
			throw usageError(
				'请用 --actuals FILE 给出实际值表',
				'give a table of actuals with --actuals FILE',
				{
					argument: 'actuals',
				},
			);
		const actuals = await actualsIn(file, plan, given, context);
		const result = reviewed(plan, actuals, optionsOf(given));
		return deliver(result, given, context);
	},
};

async function actualsIn(file: string, plan: Plan, given: Given, context: Context) {
	const bytes = await fileBytes(file, context.folder);
	if (!(bytes instanceof Uint8Array)) throw unreadable(file, [bytes]);
	const encoding = given.text('encoding');
	const { actuals, problems } = await readActuals(bytes, {
		file,
		plan,
		...(encoding === undefined ? {} : { encoding }),
	});
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 && Object.keys(actuals).length === 0) throw unreadable(file, problems);
	tell(file, problems, context);
	return actuals;
}

function optionsOf(given: Given): ReviewOptions {
	const [year, date] = [given.number('year'), given.text('date')];
	const [method, order] = [methodOf(given.text('method')), given.text('order')];
	return {
		...(year === undefined ? {} : { year }),
		...(date === undefined ? {} : { date }),
		...(method === undefined ? {} : { method }),
		...(order === 'need' ? { order } : {}),
	};
}

async function deliver(result: Review, given: Given, context: Context): Promise<Exit> {
	const { language, folder } = context;
	const output = given.text('output');
	const asked = given.text('to') ?? (output === undefined ? undefined : ending(output));
	if (asked === undefined) {
		await context.print({
			json: () => reviewRecord(result),
			text: () => reviewText(result, language),
		});
		return 0;
	}
	const format = formatOf(asked);
	if (output === undefined && (format === 'docx' || format === 'xlsx'))
		throw usageError(`${format} 请用 -o 写入文件`, `${format} goes into a file: give -o`, {
			argument: 'output',
		});
	const report = await reviewReport(result, { format, language });
	if (output === undefined) {
		await context.out(report);
		return 0;
	}
	await writeWhole(output, report, { folder, force: given.flag('force') });
	await context.print({
		json: () => ({ file: output, format }),
		text: () => `${output}${language === 'zh' ? '：' : ': '}${result.sentence[language]}`,
	});
	return 0;
}

function ending(file: string): string {
	return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function formatOf(asked: string): ReportFormat {
	const written = asked === 'htm' ? 'html' : asked === 'markdown' ? 'md' : asked;
	const format = reportFormats.find((each) => each === written);
	if (format) return format;
	const list = reportFormats.join(', ');
	throw usageError(
		`评估可以写成 ${list}，不是 ${JSON.stringify(asked)}`,
		`a review is written as ${list}, not ${JSON.stringify(asked)}`,
		{ argument: 'to', received: asked, options: reportFormats },
	);
}
