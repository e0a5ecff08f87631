import type { Statement } from '../statement.js';

/** The statements of one indicator, in the order of the text. */
export type Group = readonly [Statement, ...Statement[]];

/** The statements of a text by what they measure: the name, and the unit of its level where they give one. */
export function grouped(statements: readonly Statement[]): readonly Group[] {
	const groups = new Map<string, [Statement, ...Statement[]]>();
	for (const statement of statements) {
		const key = `${plain(statement.indicator)} ${unitOf(statement)}`;
		const group = groups.get(key);
		if (group) group.push(statement);
		else groups.set(key, [statement]);
	}
	return [...groups.values()];
}

/** Rates and multiples have no unit of their own and go with the level of the name, if there is one. */
function unitOf({ kind, unit = '' }: Statement): string {
	if (kind === 'growth' || kind === 'multiple' || /分点$/.test(unit)) return '';
	return unit.replace(/^[百千]?万?亿?/, '');
}

/** Names are the same whatever stands between their letters. */
function plain(name: string): string {
	return name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
