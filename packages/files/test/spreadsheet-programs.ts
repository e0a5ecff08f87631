import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const timeout = 240_000;

/** A program that opens a workbook, calculates it and saves it. */
export interface Program {
	readonly name: string;
	readonly command: string;
	readonly debian: string;
	readonly arguments: (folder: string) => readonly string[];
}

export const programs: readonly Program[] = [
	{
		name: 'LibreOffice',
		command: 'soffice',
		debian: 'libreoffice-calc',
		arguments: (folder) => [
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
			...['--outdir', join(folder, 'out'), join(folder, 'book.xlsx')],
		],
	},
	{
		name: 'Gnumeric',
		command: 'ssconvert',
		debian: 'gnumeric',
		arguments: (folder) => ['--recalc', join(folder, 'book.xlsx'), join(folder, 'out/book.xlsx')],
	},
];

/** In CI a missing program is a failure, elsewhere it is said to be missing. */
export function isMissing({ command }: Program): boolean {
	const found = spawnSync('which', [command]).status === 0;
	return !found && !process.env.CI;
}

export async function recalculated(program: Program, book: Uint8Array): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'plan-indicators-'));
	try {
		await writeFile(join(folder, 'book.xlsx'), book);
		await run('mkdir', [join(folder, 'out')]);
		await run(program.command, [...program.arguments(folder)], { timeout });
		return await readFile(join(folder, 'out/book.xlsx'));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
