import {
	citation,
	type Outcome,
	outcome,
	phrase,
	type Review,
	type ReviewRow,
	target as stated,
} from '@plan-indicators/core';
import type { ReviewRecord } from './review-schema.js';

/** A review as data for programs: values in full precision, words in both languages. */
export function reviewRecord(review: Review): ReviewRecord {
	const { plan, time, rows, tally, sentence } = review;
	const { id, name, period, document } = plan;
	return {
		plan: { id, name, period, document, citation: citation(plan) },
		time,
		sentence,
		tally,
		rows: rows.map(rowRecord),
	};
}

function rowRecord({
	indicator,
	target,
	actual,
	actuals,
	assessment,
	status,
	refusal,
}: ReviewRow): ReviewRecord['rows'][number] {
	const { id, name, unit, attribute, direction, temporality, baseline, inferred } = indicator;
	const level = outcome(() => stated({ ...indicator, targets: [target] }).value);
	const { kind, comparator, strength, year, yearStated, source } = target;
	return {
		indicator: {
			id,
			name,
			...(unit === undefined ? {} : { unit }),
			...(attribute === undefined ? {} : { attribute }),
			direction,
			temporality,
			...(inferred === undefined ? {} : { inferred }),
		},
		...(baseline
			? { baseline: { year: baseline.year, value: baseline.value, wording: baseline.wording } }
			: {}),
		target: {
			kind,
			comparator,
			strength,
			year,
			yearStated,
			wording: phrase(source),
			section: source.section,
			...(source.row === undefined ? {} : { row: source.row }),
			...('value' in level ? { level: level.value } : {}),
		},
		...(actual ? { actual } : {}),
		actuals,
		...(assessment
			? {
					judged: {
						time: assessment.time,
						actual: assessment.actual,
						target: assessment.target.value,
						...(assessment.from ? { from: assessment.from } : {}),
					},
					measures: Object.fromEntries(
						Object.entries(assessment.measures).map(([name, measure]) => [name, plain(measure)]),
					),
					readings: assessment.readings.map(({ reading, status }) => ({
						why: reading.why,
						status: plain(status),
					})),
				}
			: {}),
		...(status ? { status } : {}),
		...(refusal ? { refusal: { code: refusal.code, messages: refusal.messages } } : {}),
	};
}

/** A value, or the code and words of why there is none. */
function plain<Value>(of: Outcome<Value>) {
	return 'value' in of ? { value: of.value } : { code: of.code, messages: of.messages };
}
