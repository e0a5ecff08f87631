export type { Issue } from './error/plan-error.js';
export { isPlanError, PlanError } from './error/plan-error.js';
export { parsePlan } from './schema/parse-plan.js';
export { type PlanInput, planInputSchema } from './schema/plan-input.js';
export { planSchema } from './schema/plan-schema.js';
