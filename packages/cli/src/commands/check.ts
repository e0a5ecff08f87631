import { checkPlan, type Language } from '@plan-indicators/core';
import { plans as shipped } from '@plan-indicators/data';
import type { FileProblem } from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import type { Command, Context, Exit } from '../command.js';
import { progressBar } from '../output/progress-bar.js';
import { filesIn } from '../plans/files-in.js';
import { readPlanFile } from '../plans/plan-file.js';
import { readingOptions } from '../plans/read-options.js';
import { problemLines } from '../shown/problem-lines.js';

/** Everything that is wrong with plans, where it stands, and what to write instead. */
export const check: Command = {
	name: 'check',
	words: '[FILE|FOLDER …]',
	about: {
		zh: '检查规划文件：每个问题在哪一行、哪一格，应是什么、写的是什么、建议怎么改',
		en: 'every problem of plan files: where, what was expected, what came, what to write',
	},
	options: ['plan', ...readingOptions],
	examples: [
		{
			line: 'check mine.csv',
			about: { zh: '有错误时退出码为 1', en: 'ends with 1 where there are errors' },
		},
		{ line: 'check plans/', about: { zh: '一个文件夹', en: 'a folder of them' } },
	],
	run: async (given, context) => {
		const named = [...given.all('plan'), ...given.words];
		const files = named.length > 0 ? await filesIn(named, context.folder) : [];
		const checked = named.length > 0 ? ofFiles(files, given, context) : ofShipped();
		return report(checked, files.length, given, context);
	},
};

interface Checked {
	readonly file: string;
	readonly plans: readonly string[];
	readonly indicators: number;
	readonly problems: readonly FileProblem[];
}

async function* ofFiles(
	files: readonly string[],
	given: Given,
	context: Context,
): AsyncGenerator<Checked> {
	for (const file of files) {
		const { plans, problems } = await readPlanFile(file, given, context);
		yield {
			file,
			plans: plans.map(({ id }) => id),
			indicators: plans.reduce((sum, { indicators }) => sum + indicators.length, 0),
			problems,
		};
	}
}

async function* ofShipped(): AsyncGenerator<Checked> {
	for (const plan of shipped) {
		yield {
			file: plan.id,
			plans: [plan.id],
			indicators: plan.indicators.length,
			problems: checkPlan(plan).map(
				(fault): FileProblem => ({ ...fault, code: 'against-wording' }),
			),
		};
	}
}

/** Tells of each file when it has been read, so that nothing is kept but the counts. */
async function report(
	checked: AsyncIterable<Checked>,
	count: number,
	given: Given,
	context: Context,
): Promise<Exit> {
	const json = given.flag('json');
	const sum = { files: 0, plans: 0, indicators: 0, errors: 0, warnings: 0 };
	let missing = false;
	const bar = progressBar(count, context);
	if (json) await context.out('{\n  "files": [');
	for await (const { file, plans, indicators, problems } of checked) {
		bar.clear();
		if (json) {
			const entry = JSON.stringify({ file, plans, indicators, problems });
			await context.out(`${sum.files === 0 ? '' : ','}\n    ${entry}`);
		} else if (problems.length > 0) {
			await context.write(problemLines(file, problems, context.language).join('\n'));
		}
		sum.files += 1;
		sum.plans += plans.length;
		sum.indicators += indicators;
		sum.errors += problems.filter(({ severity }) => severity === 'error').length;
		sum.warnings += problems.filter(({ severity }) => severity === 'warning').length;
		missing ||= problems.some(({ code }) => code === 'not-found');
		bar.show(sum.files);
	}
	bar.clear();
	if (json) await context.out(`\n  ],\n  "summary": ${JSON.stringify(sum)}\n}\n`);
	else await context.write(summary(sum, context.language));
	if (missing) return 2;
	return sum.errors > 0 ? 1 : 0;
}

type Sum = Readonly<Record<'files' | 'plans' | 'indicators' | 'errors' | 'warnings', number>>;

function summary({ plans, indicators, errors, warnings }: Sum, language: Language): string {
	if (language === 'zh') {
		const found = errors + warnings === 0 ? '没有问题' : `错误 ${errors} 处，注意 ${warnings} 处`;
		return `${plans} 个规划，${indicators} 个指标：${found}`;
	}
	const found = errors + warnings === 0 ? 'no problem' : `errors ${errors}, warnings ${warnings}`;
	return `plans ${plans}, indicators ${indicators}: ${found}`;
}
