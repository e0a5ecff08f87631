import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@plan-indicators/cli';
import { chromiumMissing } from '../../../packages/excel/test/chromium.js';
import { engines } from '../../../packages/sql/test/engines.js';
import { writeExample } from './example-files.js';
import { unrun } from './unrun.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Commands of a block, a line each, without what is said of them. */
export function commandsIn(code: string): readonly string[] {
	return code
		.split('\n')
		.map((line) => line.replace(/(^|\s)#.*$/, '').trim())
		.filter((line) => line !== '' && line !== '…');
}

/**
 * Runs one command of a page.
 *
 * @param page - Its text: files that it shows as tables are made from these.
 * @returns What is wrong with it; undefined where it did what it should.
 */
export async function problemOf(
	command: string,
	page: string,
	folder: string,
): Promise<string | undefined> {
	if (unrun.commands.some(({ like }) => like.test(command))) return undefined;
	// Without a browser nothing prints the example.
	if (command.includes('.pdf') && chromiumMissing) return undefined;
	const words = command.replace(/^([A-Z_]+=\S+ )+/, '').split(/\s+/);
	const [program = ''] = words;
	if (program === 'plan-indicators') return ran(words.slice(1), page, folder);
	if (program === 'npx' && words[2] === 'pnpm@10.34.9') {
		return ofRepository(
			words.slice(3).filter((word) => word !== '--silent'),
			page,
			folder,
		);
	}
	const [, script] = /^duckdb \S+ < (\S+)$/.exec(command) ?? [];
	if (script !== undefined) return inDatabase(readFileSync(join(folder, script), 'utf8'));
	return 'nothing here runs it';
}

/** A script of the repository: that of the command line is run, of others only the name is looked up. */
async function ofRepository(words: readonly string[], page: string, folder: string) {
	const [script = '', ...args] = words;
	if (script === 'start') return ran(args, page, folder);
	const [of = 'package.json', name = script] =
		script === '--filter' ? [packageLike(args[0] ?? ''), args[1]] : [];
	const { scripts } = JSON.parse(readFileSync(join(root, of), 'utf8'));
	return name in scripts ? undefined : `${of} has no script ${name}`;
}

function packageLike(filter: string): string {
	const name = filter.replaceAll('"', '').replace(/^@plan-indicators\/|^\*example-/, '');
	const folders = [`packages/${name}`, `examples/${name}`, name];
	return `${folders.find((each) => existsSync(join(root, each, 'package.json'))) ?? name}/package.json`;
}

/** The command line, with the files that the arguments name and nobody has made. */
async function ran(args: readonly string[], page: string, folder: string) {
	for (const [i, word] of args.entries()) {
		const made = args[i - 1] === '-o' || args[0] === 'init';
		if (!made && /\.\w+$/.test(word) && !existsSync(join(folder, word))) {
			if (!(await writeExample(word, page, folder))) return `there is no example of ${word}`;
		}
	}
	let said = '';
	const exit = await run(args, {
		out: async (chunk) => {
			said += typeof chunk === 'string' ? chunk : '';
		},
		err: (text) => {
			said += text;
		},
		program: 'plan-indicators',
		environment: {},
		folder,
		watched: false,
	});
	// An audit says by 1 that it has found statements that conflict.
	const well = exit === 0 || (exit === 1 && args.some((word) => word.includes('audit')));
	return well && said !== '' ? undefined : `exit ${exit}: ${said}`;
}

async function inDatabase(script: string): Promise<undefined> {
	const database = await engines.duckdb();
	try {
		await database.run(script);
	} finally {
		await database.close();
	}
}
