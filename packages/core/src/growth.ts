export type { ErrorCode, ErrorFacts, Told } from './error/plan-error.js';
export { isPlanError, PlanError } from './error/plan-error.js';
export { averageAnnualGrowth } from './mathematics/average-annual-growth.js';
export { chain } from './mathematics/chain.js';
export { doublings } from './mathematics/doublings.js';
export { grow } from './mathematics/grow.js';
export type { Rounding } from './mathematics/round.js';
export { round } from './mathematics/round.js';
