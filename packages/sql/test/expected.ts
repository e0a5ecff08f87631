import { type MeasureName, type Outcome, type ReviewRow, review } from '@plan-indicators/core';
import type { Report } from './cases.js';
import type { Row } from './engines.js';

const names: readonly MeasureName[] = [
	'elapsed',
	'linearProgress',
	'logProgress',
	'attainment',
	'linearPace',
	'logPace',
	'gap',
	'requiredGrowth',
	'requiredIncrement',
	'observedGrowth',
	'growthRatio',
	'projection',
	'meets',
];

/** What tells the rows of the review apart. */
export function keyOf({ area, plan, indicator }: Row): string {
	return `${area}/${plan}/${indicator}`;
}

/** What core says, as a row of the view. */
export function expectedRows(report: Report): ReadonlyMap<string, Row> {
	const reviewed = review(report.plan, new Map(report.actuals), { baselines: report.baselines });
	return new Map(
		reviewed.rows.map((row) => [
			keyOf({ area: report.area, plan: report.plan.id, indicator: row.indicator.id }),
			asRow(row),
		]),
	);
}

function asRow({ indicator, assessment, status, refusal }: ReviewRow): Row {
	const of = (name: MeasureName): Outcome<number | boolean> =>
		assessment?.measures[name] ?? {
			code: refusal?.code ?? 'no-actual',
			messages: { zh: '', en: '' },
		};
	const outcomes = names.map((name) => told(columnOf(name), of(name)));
	return {
		...Object.assign({}, ...outcomes),
		...(assessment
			? {
					target: indicator.targets.indexOf(assessment.target.target) + 1,
					time: assessment.time,
					actual: assessment.actual,
					level: assessment.target.value,
					baseline: assessment.from?.value ?? null,
					baseline_year: assessment.from?.year ?? null,
					origin: assessment.from?.origin ?? null,
					after_target: assessment.afterTarget,
				}
			: {}),
		status: status?.word ?? null,
		refusal: refusal?.code ?? null,
	};
}

/** An answer in its column, and in that beside it the code of why there is none. */
export function told(column: string, answer: Outcome<number | boolean>): Row {
	return 'value' in answer
		? { [column]: answer.value, [`${column}_refusal`]: null }
		: { [column]: null, [`${column}_refusal`]: answer.code };
}

function columnOf(name: MeasureName): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** In what two rows differ: words and codes at all, numbers by more than 1e-12 of them. */
export function differences(expected: Row, came: Row): readonly string[] {
	return Object.keys(expected).flatMap((column) => {
		const [one, other] = [expected[column], came[column]];
		return same(one, other) ? [] : [`${column}: ${String(one)} by core, ${String(other)} came`];
	});
}

function same(one: Row[string] | undefined, other: Row[string] | undefined): boolean {
	if (typeof one === 'number' && typeof other === 'number') {
		return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
	}
	if (typeof one === 'boolean') return one === Boolean(other) && other !== null;
	return one === other;
}
