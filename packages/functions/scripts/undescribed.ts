import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import ts from 'typescript';

/**
 * Leaves out of the script what only metadata and reference show: descriptions and examples of the
 * functions, descriptions of their parameters, and those of the status methods with their sources.
 */
export const undescribed: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'undescribed',
	setup: ({ onLoad }) => {
		onLoad({ filter: described }, ({ path }) => ({
			contents: withoutDescriptions(readFileSync(path, 'utf8')),
			loader: 'ts',
		}));
	},
};

/** Where functions and status methods describe themselves. */
const described =
	/[\\/](functions[\\/]src[\\/](functions|arguments)|core[\\/]src[\\/]status)[\\/].*\.ts$/;

export function withoutDescriptions(source: string): string {
	const cuts: (readonly [start: number, end: number])[] = [];
	const visit = (node: ts.Node): void => {
		if (isDescription(node)) cuts.push([node.getFullStart(), node.getEnd()]);
		else ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('', source, ts.ScriptTarget.Latest, true));
	return cuts.reduceRight(
		(rest, [start, end]) => `${rest.slice(0, start)}${rest.slice(end).replace(/^,/, '')}`,
		source,
	);
}

function isDescription(node: ts.Node): boolean {
	if (!ts.isPropertyAssignment(node)) return false;
	const name = node.name.getText();
	if (name === 'examples') return ts.isArrayLiteralExpression(node.initializer);
	return ['description', 'source'].includes(name) && isWords(node.initializer);
}

/** { zh: …, en: … } */
function isWords(node: ts.Node): boolean {
	if (!ts.isObjectLiteralExpression(node)) return false;
	return node.properties.map((property) => property.name?.getText()).join() === 'zh,en';
}
