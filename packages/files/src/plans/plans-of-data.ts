import { checkPlan, PlanError } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import type { Path, Structured } from '../structured/structured.js';
import { issueProblem } from './issue-problem.js';
import type { ReadPlans } from './read-plans.js';

/** The plans in the data of a file: one, a list of them, or one a document. */
export function plansOfData(documents: readonly Structured[]): ReadPlans {
	const read = documents.flatMap((document): ReadPlans[] => {
		if (document.problems.length > 0) return [{ plans: [], problems: document.problems }];
		const { value } = document;
		if (!Array.isArray(value)) return [planOf(value, [], document)];
		return value.map((each: unknown, i) => planOf(each, [i], document));
	});
	if (read.length === 0) return { plans: [], problems: [noPlan] };
	return {
		plans: read.flatMap(({ plans }) => plans),
		problems: read.flatMap(({ problems }) => problems),
	};
}

const noPlan = fatal(
	'no-plan',
	'文件里没有规划；至少要有 name、period 和 indicators',
	'there is no plan in the file; it needs a name, a period and indicators',
	{ expected: 'name, period, indicators', received: '' },
);

function planOf(data: unknown, root: Path, document: Structured): ReadPlans {
	if (data === null || data === undefined) return { plans: [], problems: [noPlan] };
	try {
		const plan = parsePlan(data);
		const problems = checkPlan(plan).map(
			({ path, severity, messages, received }): FileProblem => ({
				severity,
				code: 'against-wording',
				messages,
				...document.positionOf([...root, ...steps(path)]),
				path,
				received,
			}),
		);
		return { plans: [plan], problems };
	} catch (error) {
		if (!(error instanceof PlanError)) throw error;
		const { issues = [] } = error.facts;
		return { plans: [], problems: issues.map((issue) => issueProblem(issue, root, document)) };
	}
}

export function steps(path: string): Path {
	if (path === '') return [];
	return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
