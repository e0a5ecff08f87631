import { readdirSync, readFileSync } from 'node:fs';
import { numberOf, type Plan, type Target } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import { describe, expect, test } from 'vitest';
import { draft } from '../src/draft.js';
import { beside } from './beside.js';

const folder = beside('sources');
const documents = folder
	? readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
	: [];

/** The document of a plan: the one in which most of its phrases stand. */
function documentOf(plan: Plan): string {
	const phrases = plan.indicators.flatMap(({ targets }) =>
		targets.map(({ source }) => source.wording),
	);
	const names = [plan.document.title.slice(0, 12), ...phrases];
	const found = documents.map((text) => names.filter((phrase) => text.includes(phrase)).length);
	return documents[found.indexOf(Math.max(...found))] ?? '';
}

/** As the document prints it: a rate in percent. */
function printed(target: Target): number | undefined {
	const number = numberOf(target);
	return number === undefined || target.kind !== 'growth' ? number : number * 100;
}

describe.skipIf(documents.length === 0)(
	'the shipped targets are drafted from their documents',
	() => {
		test.each(plans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
			const { statements } = draft(documentOf(plan));
			const missing = plan.indicators.flatMap(({ id, targets }) =>
				targets
					.filter((target) => {
						const number = printed(target);
						return (
							number !== undefined &&
							!statements.some(
								(statement) =>
									Math.abs(statement.number - Math.abs(number)) < 1e-9 &&
									(statement.wording.includes(target.source.wording) ||
										target.source.wording.includes(statement.wording)),
							)
						);
					})
					.map(({ source }) => `${id}: ${source.wording}`),
			);
			expect(missing).toEqual([]);
		});
	},
);
