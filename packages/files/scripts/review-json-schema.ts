import * as z from 'zod';
import { reviewSchema } from '../src/report/json/review-schema.js';

/** What `reviewReport` writes as `json`, as JSON Schema 2020-12. */
export function reviewJsonSchema(): object {
	const { $schema, ...schema } = z.toJSONSchema(reviewSchema, {
		target: 'draft-2020-12',
		io: 'input',
		reused: 'ref',
	});
	return { $schema, title: '评估 · Every indicator of a plan at one time', ...schema };
}
