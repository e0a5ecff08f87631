import { type Issue, nearest } from '@plan-indicators/core';
import type { FileProblem } from '../problem/file-problem.js';
import type { Path, Structured } from '../structured/structured.js';
import { fieldNames } from './field-names.js';
import { steps } from './plans-of-data.js';

/** A fault that `parsePlan` found, with its place in the file and what to write instead. */
export function issueProblem(issue: Issue, root: Path, document: Structured): FileProblem {
	const { path, expected, received, messages } = issue;
	const unknown = expected === 'no such field';
	const proposal = unknown ? nearField(path) : examples[path];
	return {
		severity: 'error',
		code: unknown ? 'no-such-field' : expected === worded ? 'against-wording' : 'wrong-value',
		messages: messages ?? { zh: `应为 ${expected}`, en: `expected ${expected}` },
		...positionOf(issue.path, root, document),
		path,
		expected,
		received,
		...(proposal ? { proposal } : {}),
	};
}

/** How the fields are written without which there is no plan. */
const examples: Readonly<Record<string, FileProblem['proposal']>> = {
	name: { zh: '写明规划的名称，如 某区“十四五”规划', en: 'give the name of the plan' },
	period: { zh: '写明规划期，如 2021-2025', en: 'give its years, such as 2021-2025' },
	indicators: {
		zh: '写明指标，每个有 name 和 target',
		en: 'list the indicators, each with a name and a target',
	},
};

const worded = 'what its wording says';

/** A person may have written `target` where the model has `targets.0`. */
function positionOf(path: string, root: Path, { positionOf: find }: Structured) {
	const own = [...root, ...steps(path)];
	const [, , field, index] = own.slice(root.length);
	if (field !== 'targets' || index !== 0) return find(own);
	const short = [...own.slice(0, root.length + 2), 'target'];
	const [at, parent] = [find(short), find(own.slice(0, root.length + 2))];
	const written = at && parent && (at.line !== parent.line || at.column !== parent.column);
	return written ? find([...short, ...own.slice(root.length + 4)]) : find(own);
}

function nearField(path: string): FileProblem['proposal'] {
	const own = path.split('.').at(-1) ?? '';
	const [near] = nearest(own, fieldNames);
	if (near === undefined) return undefined;
	return { zh: `是不是“${near}”？`, en: `perhaps “${near}”?` };
}
