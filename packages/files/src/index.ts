export { type ReadActuals, type ReadActualsOptions, readActuals } from './actuals/read-actuals.js';
export { type Decoded, decode } from './encoding/decode.js';
export { type InputFormat, inputFormat } from './plans/format.js';
export type { ReadOptions } from './plans/read-options.js';
export { type ReadPlans, readPlans } from './plans/read-plans.js';
export type { FileProblem, FileProblemCode } from './problem/file-problem.js';
export { limits, sizeProblem } from './problem/limits.js';
export { actualsEnd } from './report/actuals-end.js';
export { reviewRecord } from './report/json/review-record.js';
export { type ReviewRecord, reviewSchema } from './report/json/review-schema.js';
export {
	type ReportFormat,
	type ReportOptions,
	reportFormats,
	reviewReport,
} from './report/review-report.js';
export { docxHtml } from './tables/docx-html.js';
export { type DocumentText, readText, textEndings } from './text/read-text.js';
export { workbook } from './workbook/workbook.js';
export { dataPackage } from './writing/data-package.js';
export { type OutputFormat, outputFormats, writePlans } from './writing/write-plans.js';
export { writeTable } from './writing/write-table.js';
export { zipProblem } from './zip/zip-problem.js';
