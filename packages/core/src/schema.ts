export type { Issue } from './error/plan-error.js';
export { PlanError } from './error/plan-error.js';
export { parsePlan } from './schema/parse-plan.js';
export { planSchema } from './schema/plan-schema.js';
