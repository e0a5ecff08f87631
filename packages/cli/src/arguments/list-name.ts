import { type ListName, listNames, lists } from '../shown/list-report.js';
import { usageError } from './usage-error.js';

/** tasks or 任务. */
export function listName(typed: string): ListName {
	const plain = typed.normalize('NFKC').toLowerCase().trim();
	const found = listNames.find((name) => name === plain || lists[name].zh === plain);
	if (found) return found;
	const known = listNames.map((name) => `${name} ${lists[name].zh}`).join(', ');
	throw usageError(
		`可以列出的有 ${known}；没有 ${JSON.stringify(typed)}`,
		`what can be listed: ${known}; not ${JSON.stringify(typed)}`,
		{ received: typed, options: listNames },
	);
}
