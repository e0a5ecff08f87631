import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, vi } from 'vitest';

/** Beside this package's modules, so that programs find the packages they import. */
const folder = fileURLToPath(new URL('../../artefacts/blocks/', import.meta.url));

/** The `ts` blocks of a page, which go on from each other, as one module. */
export interface Program {
	readonly of: string;
	readonly path: string;
	/** What stands after `//=>`, in the order in which it is printed. */
	readonly promised: readonly string[];
	/** Files that it reads. */
	readonly reads: readonly string[];
}

/** Writes the programs of pages, where compiler and runtime find them. */
export function writePrograms(
	pages: readonly (readonly [of: string, blocks: readonly string[]])[],
): readonly Program[] {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return pages.map(([of, blocks], i) => {
		const path = join(folder, `${i}.ts`);
		const code = blocks.join('\n');
		writeFileSync(path, importedOnce(code));
		const promised = [...code.matchAll(/\/\/=> (.*)/g)].map(([, text = '']) => text);
		const reads = [...code.matchAll(/readFileSync\('([^']+)'/g)].map(([, name = '']) => name);
		return { of, path, promised, reads: [...new Set(reads)] };
	});
}

/** Blocks of one page may import the same names; in one module each is imported once. */
function importedOnce(code: string): string {
	const names = new Map<string, Set<string>>();
	const body = code.replaceAll(
		/^import \{([^}]*)\} from '([^']+)';$/gm,
		(_, list: string, from: string) => {
			const known = names.get(from) ?? new Set();
			for (const name of list.split(',')) known.add(name.trim());
			names.set(from, known);
			return '';
		},
	);
	const imports = [...names].map(
		([from, known]) => `import { ${[...known].join(', ')} } from '${from}';`,
	);
	return [...imports, body].join('\n');
}

/** What the compiler has against each program, with the settings that `strict` alone gives a user. */
export function faultsIn(programs: readonly Program[]): ReadonlyMap<string, readonly string[]> {
	const compiled = ts.createProgram(
		programs.map(({ path }) => path),
		{
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			customConditions: ['@plan-indicators/source'],
			lib: ['lib.es2023.d.ts'],
			types: ['node'],
			strict: true,
			skipLibCheck: true,
			noEmit: true,
			allowImportingTsExtensions: true,
		},
	);
	return new Map(
		programs.map(({ of, path }) => {
			const source = compiled.getSourceFile(path);
			const diagnostics = [
				...compiled.getSyntacticDiagnostics(source),
				...compiled.getSemanticDiagnostics(source),
			];
			return [
				of,
				diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
			];
		}),
	);
}

/** Runs a program in a folder, and compares what it prints with what the page says it prints. */
export async function runProgram({ path, promised }: Program, where: string): Promise<void> {
	const printed: unknown[] = [];
	const log = vi.spyOn(console, 'log').mockImplementation((...values) => printed.push(values[0]));
	const before = process.cwd();
	process.chdir(where);
	try {
		await import(path);
	} finally {
		process.chdir(before);
		log.mockRestore();
	}
	if (promised.length > 0)
		expect(printed.map((value, i) => shownAs(value, promised[i] ?? ''))).toEqual(promised);
}

/** With as many decimals as the page prints. */
function shownAs(value: unknown, as: string): string {
	const decimals = as.split('.')[1]?.length ?? 0;
	return typeof value === 'number' && decimals > 0 ? value.toFixed(decimals) : String(value);
}
