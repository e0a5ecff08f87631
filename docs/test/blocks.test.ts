import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from '@plan-indicators/data';
import { statementsOf } from '@plan-indicators/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engines } from '../../packages/sql/test/engines.js';
import { checkSql } from '../../packages/sql/test/said-rows.js';
import { pages } from '../scripts/pages.js';
import { type Block, blocksIn, spansIn, type Text } from './blocks/block.js';
import { writeExample } from './blocks/example-files.js';
import { isFormulas, sheetOf, stepsIn } from './blocks/formula.js';
import { faultsIn, runProgram, writePrograms } from './blocks/program.js';
import { commandsIn, problemOf } from './blocks/shell.js';
import { unrun } from './blocks/unrun.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = Object.keys(unrun.pages);

/** The pages of the site, each language by itself, and those that stand where the packages are published. */
const texts: readonly Text[] = [
	...pages().flatMap(({ path, zh, en }) =>
		zh === en
			? [{ name: `docs/${path}`, text: zh }]
			: [
					{ name: `docs/${path}`, text: zh },
					{ name: `docs/${path} (en)`, text: en },
				],
	),
	...[
		'README.md',
		...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
	]
		.filter((path) => existsSync(join(root, path)))
		.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })),
].filter(({ name }) => !generated.includes(name));

const of = (name: string) => name.replace(' (en)', '');
const listed = (name: string, { language }: Block) =>
	unrun.blocks.some((each) => each.of === of(name) && each.language === language);
const isRun = (block: Block) => ['ts', 'sh', 'sql'].includes(block.language) || isFormulas(block);

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'plan-indicators-blocks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const emptyFolder = () => mkdtempSync(join(folder, 'page-'));

test('there is no block that nothing runs', () => {
	const others = texts.flatMap(({ name, text }) =>
		blocksIn(text)
			.filter((block) => !isRun(block) && !listed(name, block))
			.map(({ language, code }) => `${name}: ${language} ${code.split('\n')[0]}`),
	);
	expect(others).toEqual([]);
});

test('the list of what is not run is true', () => {
	const blocks = texts.flatMap(({ name, text }) =>
		blocksIn(text).map((block) => ({ name, block })),
	);
	for (const [page, by] of Object.entries(unrun.pages)) {
		expect([page, existsSync(join(root, page)), existsSync(join(root, by))]).toEqual([
			page,
			true,
			true,
		]);
	}
	for (const each of unrun.blocks) {
		expect(
			blocks.some(({ name, block }) => of(name) === each.of && block.language === each.language),
		).toBe(true);
	}
	const commands = texts.flatMap(({ text }) =>
		blocksIn(text).flatMap(({ language, code }) => (language === 'sh' ? commandsIn(code) : [])),
	);
	for (const { like } of unrun.commands)
		expect(commands.some((each) => like.test(each))).toBe(true);
});

describe('programs', () => {
	const programs = writePrograms(
		texts.flatMap(({ name, text }) => {
			const code = blocksIn(text)
				.filter(({ language }) => language === 'ts')
				.map((block) => block.code);
			return code.length === 0 ? [] : [[name, code] as const];
		}),
	);
	let faults: ReturnType<typeof faultsIn>;
	beforeAll(() => {
		faults = faultsIn(programs);
	});

	test.each(programs)('$of compiles', ({ of: page }) => expect(faults.get(page)).toEqual([]));
	test.each(programs)('$of prints what it says', async (program) => {
		const where = emptyFolder();
		for (const name of program.reads)
			expect([name, await writeExample(name, '', where)]).toEqual([name, true]);
		await runProgram(program, where);
	});
});

describe('commands', () => {
	const scripts = texts.flatMap(({ name, text }) => {
		const inBlocks = blocksIn(text)
			.filter(({ language }) => language === 'sh')
			.flatMap(({ code }) => commandsIn(code));
		// FILE and a|b stand for what one would type.
		const inBackticks = spansIn(text)
			.map(([code]) => code)
			.filter((code) => /^plan-indicators [a-z]/.test(code) && !/\b[A-Z]{3,}\b|\|/.test(code));
		const commands = [...inBlocks, ...inBackticks];
		return commands.length === 0 ? [] : [{ name, text, commands }];
	});

	test.each(scripts)('$name', async ({ text, commands }) => {
		const where = emptyFolder();
		for (const command of commands) {
			expect([command, await problemOf(command, text, where)]).toEqual([command, undefined]);
		}
	});
});

describe.each(
	texts
		.map(({ name, text }) => [name, text, stepsIn(text)] as const)
		.filter(([, , steps]) => steps.length > 0),
)('formulas of %s', (_, text, steps) => {
	const sheet = sheetOf(text);
	afterAll(() => sheet.close());
	for (const step of steps) test(step.formula, () => sheet.check(step));
});

const queries = texts.flatMap(({ name, text }) => {
	const blocks = blocksIn(text).filter(({ language }) => language === 'sql');
	return blocks.length === 0 ? [] : [[name, blocks.map(({ code }) => code)] as const];
});

describe.each(queries)('%s', (_, blocks) => {
	let database: Engine;
	beforeAll(async () => {
		database = await engines.duckdb();
		for (const statement of statementsOf('duckdb', catalog.plans)) await database.run(statement);
	});
	afterAll(() => database.close());

	test('gives the rows it shows', async () => {
		for (const block of blocks) await checkSql(block, database);
	});
});
