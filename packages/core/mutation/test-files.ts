import { readdirSync } from 'node:fs';

/** What is mutated, smallest first, and the folders and files whose tests hold it to its word too. */
const others = {
	mathematics: ['progress', 'test/oracle.test.ts', 'test/refusals.test.ts'],
	progress: ['status', 'test/oracle.test.ts', 'test/refusals.test.ts'],
	audit: [],
	level: ['status', 'review', 'shown', 'audit'],
	status: ['review', 'shown'],
	table: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const folders = Object.keys(others);

/** The tests of a folder and those of others, from the root of the package. */
export function testFiles(folder: string): readonly string[] {
	const more = new Map<string, readonly string[]>(Object.entries(others)).get(folder) ?? [];
	return [folder, ...more].flatMap((each) => (each.endsWith('.ts') ? [each] : testsIn(each)));
}

function testsIn(folder: string): readonly string[] {
	return (
		readdirSync(`src/${folder}`)
			// Long texts are held to a time, which nothing keeps that runs beside other work.
			.filter((name) => name.endsWith('.test.ts') && !name.startsWith('hostile'))
			.map((name) => `src/${folder}/${name}`)
	);
}
