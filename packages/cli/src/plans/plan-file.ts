import { type Plan, PlanError } from '@plan-indicators/core';
import { type FileProblem, type ReadPlans, readPlans } from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import type { Context } from '../command.js';
import { harmless } from '../output/harmless.js';
import { problemLines } from '../shown/problem-lines.js';
import { fileBytes } from './file-bytes.js';
import { readOptions } from './read-options.js';

/** Whether a word names a file of a plan and not a plan; also of a form that is not read. */
export function isPlanFile(word: string): boolean {
	return /\.(?:json|ya?ml|[ct]sv|xls[xmb]?|docx?|html?|et|wps|ods|odt|pdf|txt|md)$/i.test(word);
}

/** The plans of a file and what is wrong with it. */
export async function readPlanFile(
	file: string,
	given: Given,
	{ folder }: Pick<Context, 'folder'>,
): Promise<ReadPlans> {
	const bytes = await fileBytes(file, folder);
	if (!(bytes instanceof Uint8Array)) return { plans: [], problems: [bytes] };
	return readPlans(bytes, readOptions(file, given));
}

/**
 * The plans of a file, for a command that needs them. What should be looked at is told beside.
 *
 * @throws PlanError `unknown-plan` where there is no such file, `invalid-plan` where no plan can be read
 */
export async function planFile(
	file: string,
	given: Given,
	context: Context,
): Promise<readonly Plan[]> {
	const { plans, problems } = await readPlanFile(file, given, context);
	if (plans.length === 0) throw unreadable(file, problems);
	tell(file, problems, context);
	return plans;
}

/** Says on the side what was wrong with a file that was read all the same; an error is a finding. */
export function tell(file: string, problems: readonly FileProblem[], context: Context): void {
	if (problems.length === 0) return;
	if (problems.some(({ severity }) => severity === 'error')) context.found();
	context.err(`${harmless(problemLines(file, problems, context.language).join('\n'))}\n`);
}

/** The error of a file that cannot be used. */
export function unreadable(file: string, problems: readonly FileProblem[]): PlanError {
	const missing = problems.some(({ code }) => code === 'not-found' || code === 'unknown-format');
	return new PlanError(
		missing ? 'unknown-plan' : 'invalid-plan',
		{
			zh: problemLines(file, problems, 'zh').join('\n'),
			en: problemLines(file, problems, 'en').join('\n'),
		},
		{
			received: file,
			issues: problems.map(({ path, cell, expected = '', received = '', messages }) => ({
				path: path ?? cell ?? '',
				expected,
				received,
				messages,
			})),
		},
	);
}
