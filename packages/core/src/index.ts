export { audit } from './audit/audit.js';
export { checkClaim } from './audit/check-claim.js';
export { type Finding, type Rule, type Verdict, verdicts } from './audit/finding.js';
export { type Interval, interval } from './audit/interval.js';
export { checkPlan, type PlanFault } from './check/check-plan.js';
export { type PrintedFigure, printedFigures } from './check/printed-figures.js';
export {
	type DocumentFault,
	standsInDocument,
} from './check/stands-in-document.js';
export { type UnclaimedFigure, unclaimedFigures } from './check/unclaimed-figures.js';
export { citation } from './cite/citation.js';
export { place } from './cite/place.js';
export { type Outcome, outcome } from './error/outcome.js';
export {
	type Candidate,
	type ErrorCode,
	type ErrorFacts,
	type Issue,
	isPlanError,
	PlanError,
	type Told,
} from './error/plan-error.js';
export { baseYear } from './level/base-year.js';
export { baseline } from './level/baseline.js';
export { bindsEveryYear } from './level/binds-every-year.js';
export { type Bound, bounds, type JudgedPromise } from './level/bounds.js';
export { compounds } from './level/compounds.js';
export { finalYear } from './level/final-year.js';
export { growth, type TargetGrowth } from './level/growth.js';
export { leadingTarget } from './level/leading-target.js';
export { numberOf } from './level/number-of.js';
export { type InterpolatedLevel, type PathMethod, type PathOptions, path } from './level/path.js';
export { type GivenBaseline, isSum, type Start } from './level/start.js';
export { type StatedLevel, target } from './level/target.js';
export { targetsAt } from './level/targets-at.js';
export { trajectory } from './level/trajectory.js';
export { averageAnnualGrowth } from './mathematics/average-annual-growth.js';
export { chain } from './mathematics/chain.js';
export { doublings } from './mathematics/doublings.js';
export { grow } from './mathematics/grow.js';
export { type Rounding, round } from './mathematics/round.js';
export type { Actual } from './model/actual.js';
export type { Claim, MultipleAndRate, Share, Sum, TargetMultiple } from './model/claim.js';
export { definePlan } from './model/define-plan.js';
export type {
	Attribute,
	Baseline,
	Direction,
	Indicator,
	IndicatorDefinition,
	InferredField,
	Temporality,
} from './model/indicator.js';
export type { Language, Localized } from './model/localized.js';
export type { Observation, ObservationStatus } from './model/observation.js';
export type { District, Plan, PlanDefinition, PlanDocument } from './model/plan.js';
export type { Period, PlanReference, Scope } from './model/plan-reference.js';
export type { Figure, Locator, Mention, Source } from './model/source.js';
export type { Goal, Industry, Milestone, Place, Safeguard, Task } from './model/statement.js';
export type {
	AlsoStated,
	Comparator,
	Growth,
	Increment,
	Level,
	Maintain,
	Measure,
	Multiple,
	PerYear,
	Qualitative,
	Range,
	Reading,
	Relative,
	Strength,
	Stretch,
	Target,
	TargetKind,
	Trend,
} from './model/target.js';
export { attainment } from './progress/attainment.js';
export { elapsed } from './progress/elapsed.js';
export { gap } from './progress/gap.js';
export { growthRatio } from './progress/growth-ratio.js';
export { meets } from './progress/meets.js';
export { pace } from './progress/pace.js';
export { type ProgressMethod, progress } from './progress/progress.js';
export { project } from './progress/project.js';
export { requiredGrowth } from './progress/required-growth.js';
export { requiredIncrement } from './progress/required-increment.js';
export {
	isNothing,
	type ReadingContext,
	type ReadTarget,
	readTarget,
} from './reading/read-target.js';
export { type Catalog, createCatalog } from './resolve/catalog.js';
export type { Comparison, Difference } from './resolve/compare.js';
export type { Found } from './resolve/found.js';
export { indicator } from './resolve/indicator.js';
export { nearest } from './resolve/nearest.js';
export type { Traditional } from './resolve/normalise.js';
export type { Match } from './resolve/search.js';
export { type Review, type ReviewOptions, type ReviewRow, review } from './review/review.js';
export type { Counts, RefusalCount, Tally, WordCount } from './review/tally.js';
export { growthText } from './shown/growth-text.js';
export { levelText } from './shown/level-text.js';
export { marksOf, markWords, type TargetMarks } from './shown/marks-of.js';
export { quotation } from './shown/quotation.js';
export { type VerdictRemark, verdictRemarks } from './shown/verdict-remarks.js';
export { type Assessment, type AssessOptions, assess } from './status/assess.js';
export type { MeasureName } from './status/measures.js';
export { type MethodId, methods } from './status/methods.js';
export type { Status } from './status/status.js';
export type { StatusMethod } from './status/status-method.js';
export { decimalYear } from './time/decimal-year.js';
export { isoDate } from './time/iso-date.js';
export { serialDate } from './time/serial-date.js';
export { convert } from './unit/convert.js';
export { figureWithUnit } from './wording/figure-with-unit.js';
export { legend, type Mark, marked, marks } from './wording/marks.js';
export { meaning } from './wording/meaning.js';
export { phrase } from './wording/phrase.js';
export { type PrintedNumber, printedNumber } from './wording/printed-number.js';
export { type Promised, promises } from './wording/promised.js';
export { stretchText } from './wording/stretch-text.js';
export { timeText } from './wording/time-text.js';
export { figuresOf, warranted } from './wording/warranted.js';
export {
	attributes,
	comparators,
	directions,
	inferredFields,
	kinds,
	origins,
	scopes,
	strengths,
	temporalities,
} from './wording/words.js';
export { periodText, planTitle, statedBaseYear, yearText } from './wording/years.js';
