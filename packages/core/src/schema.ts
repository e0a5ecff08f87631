export type { Issue, Told } from './error/plan-error.js';
export { isPlanError, PlanError } from './error/plan-error.js';
export { parseActuals } from './schema/parse-actuals.js';
export { parsePlan } from './schema/parse-plan.js';
export { type PlanInput, planInputSchema } from './schema/plan-input.js';
export { planSchema } from './schema/plan-schema.js';
