import type { Plan } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { dataPackage, type OutputFormat, outputFormats, writePlans } from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command, Context, Exit } from '../command.js';
import { writeFolder, writeWhole } from '../output/write-file.js';
import { isPlanFile, readPlanFile, tell, unreadable } from '../plans/plan-file.js';
import { readingOptions } from '../plans/read-options.js';

type Format = OutputFormat | 'datapackage';

/** Plans in another form. */
export const convert: Command = {
	name: 'convert',
	words: 'PLAN|FILE … -o FILE',
	about: {
		zh: '换一种格式：JSON、YAML、CSV、xlsx、Parquet、数据包',
		en: 'another form: JSON, YAML, CSV, xlsx, Parquet, data package',
	},
	options: ['output', 'to', 'force', 'plan', ...readingOptions],
	examples: [
		{
			line: 'convert mine.docx -o mine.yaml',
			about: { zh: '从 Word 里的表', en: 'from the table in a Word document' },
		},
		{
			line: 'convert 青浦 虹口园 -o plans.parquet',
			about: { zh: '给数据库用', en: 'for a database' },
		},
		{
			line: 'convert 青浦 --to datapackage -o qingpu',
			about: { zh: 'Frictionless 数据包（文件夹）', en: 'a Frictionless Data Package, a folder' },
		},
	],
	run: async (given, context) => {
		const output = given.text('output');
		const format = formatOf(given.text('to') ?? ending(output));
		if (
			output === undefined &&
			(format === 'xlsx' || format === 'parquet' || format === 'datapackage')
		)
			throw usageError(`${format} 请用 -o 写入文件`, `${format} goes into a file: give -o`, {
				argument: 'output',
			});
		const plans = await wholePlans(given, context);
		if (output === undefined) {
			await context.out(await writePlans(plans, format === 'datapackage' ? 'json' : format));
			return 0;
		}
		return written(plans, format, output, given, context);
	},
};

/** The plans that are named; a file of which anything would be lost is refused. */
async function wholePlans(given: Given, context: Context): Promise<readonly Plan[]> {
	const files = [...given.all('plan'), ...given.words.filter(isPlanFile)];
	const names = given.words.filter((word) => !isPlanFile(word));
	if (files.length + names.length === 0)
		throw usageError('请写明规划或文件', 'name plans or files', { received: [] });
	const own: Plan[] = [];
	for (const file of files) {
		const { plans, problems } = await readPlanFile(file, given, context);
		if (plans.length === 0 || problems.some(({ severity }) => severity === 'error'))
			throw unreadable(file, problems);
		tell(file, problems, context);
		own.push(...plans);
	}
	return [...own, ...names.map((name) => catalog.plan(name))];
}

async function written(
	plans: readonly Plan[],
	format: Format,
	output: string,
	given: Given,
	context: Context,
): Promise<Exit> {
	const writing = { folder: context.folder, force: given.flag('force') };
	if (format === 'datapackage') await writeFolder(output, dataPackage(plans), writing);
	else await writeWhole(output, await writePlans(plans, format), writing);
	const indicators = plans.reduce((sum, plan) => sum + plan.indicators.length, 0);
	await context.print({
		json: () => ({ file: output, format, plans: plans.map(({ id }) => id), indicators }),
		text: () =>
			context.language === 'zh'
				? `${output}：${plans.length} 个规划，${indicators} 个指标`
				: `${output}: plans ${plans.length}, indicators ${indicators}`,
	});
	return 0;
}

const formats: readonly Format[] = [...outputFormats, 'datapackage'];

function formatOf(typed: string | undefined): Format {
	const plain = typed === 'yml' ? 'yaml' : typed?.toLowerCase();
	const found = formats.find((format) => format === plain);
	if (found) return found;
	throw usageError(
		`用 --to 或文件名的后缀写明格式：${formats.join(', ')}`,
		`name the format with --to or by the ending of the file: ${formats.join(', ')}`,
		{ argument: 'to', received: typed, options: formats },
	);
}

function ending(file: string | undefined): string | undefined {
	return file === undefined ? undefined : /\.([A-Za-z]+)$/.exec(file)?.[1];
}
