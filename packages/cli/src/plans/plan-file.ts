import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Plan, PlanError } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import type { Given } from '../arguments/given.js';
import type { Context } from '../command.js';

/** Whether a word names a file of a plan and not a plan. */
export function isPlanFile(word: string): boolean {
	return /\.(?:json|ya?ml|csv|tsv|xlsx|docx|html?)$/i.test(word);
}

export async function planFile(
	file: string,
	_given: Given,
	{ folder }: Context,
): Promise<readonly Plan[]> {
	const text = await readFile(resolve(folder, file), 'utf8').catch(() => {
		throw new PlanError(
			'unknown-plan',
			{ zh: `没有文件 ${file}`, en: `there is no file ${file}` },
			{ received: file },
		);
	});
	const data: unknown = JSON.parse(text);
	return (Array.isArray(data) ? data : [data]).map(parsePlan);
}
