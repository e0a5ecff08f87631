import * as z from 'zod';
import { planInputSchema } from '../src/schema.js';

/** What `parsePlan` takes, as JSON Schema 2020-12 for editors and other languages. */
export function jsonSchema(): object {
	const { $schema, ...schema } = z.toJSONSchema(planInputSchema, {
		target: 'draft-2020-12',
		io: 'input',
		unrepresentable: 'any',
		reused: 'ref',
	});
	return {
		$schema,
		title: '规划 · A government plan with its indicators and targets',
		description:
			'Name, period and indicators with the phrase of their target are enough; parsePlan of @plan-indicators/core/schema completes the rest and checks what a schema cannot say.',
		...schema,
	};
}
