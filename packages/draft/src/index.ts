export { doubtWords } from './doubt-words.js';
export { type Draft, draft } from './draft.js';
export { draftTable } from './draft-table.js';
export { type Correction, type Corrections, corrected } from './pasted/corrected.js';
export {
	type CorrectedTable,
	correctedTable,
	type PeriodYears,
} from './pasted/corrected-table.js';
export { levelToAsk } from './pasted/level-to-ask.js';
export { type PastedDraft, pastedDraft } from './pasted/pasted-draft.js';
export { type Segment, segments } from './pasted/segments.js';
export {
	type DraftedPlan,
	type DraftedPlanOptions,
	type LeftStatement,
	planInputFrom,
} from './plan/plan-input-from.js';
export { type PlanTableOptions, planTable } from './plan/plan-table.js';
export type { Doubt, LeftOut, Statement, StatementKind, YearSource } from './statement.js';
export { toCheck } from './to-check.js';
export { type Proposal, type Proposed, withProposals } from './with-proposals.js';
