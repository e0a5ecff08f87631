import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	closeSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/commands.js';
import { serverProcess } from './server-process.js';
import { on, within } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-commands-'));
const file = (name: string) => join(folder, name);
const run = (...args: string[]) => within(folder, ...args);
const english = (...args: string[]) =>
	on({ folder, environment: { LANG: 'en_US.UTF-8' } }, ...args);

beforeAll(() => {
	writeFileSync(
		file('mine.csv'),
		'某区规划\n指标,单位,2020年,2025年\n高企,家,758,≥1000\n研发投入,亿元,32.24,年均增长15%\n',
	);
	writeFileSync(file('actuals.csv'), '指标,2022,2023\n高企,838,880\n研发投入,,很多\n');
	writeFileSync(
		file('wrong.yaml'),
		'name: 某区\nperiod: 2021-2025\nindicators:\n  - nam: 高企\n    target: 突破1000家\n',
	);
	writeFileSync(file('large.csv'), new Uint8Array(20 * 1024 * 1024));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a plan of one’s own', () => {
	test('from init through check to review', async () => {
		for (const name of ['new.csv', 'new.xlsx', 'new.yaml', 'new.json']) {
			expect(await run('init', name)).toMatchObject({ status: 0, stderr: '' });
			const { stdout, status } = await run('check', name);
			expect(stdout).toContain('没有问题');
			expect(status).toBe(0);
		}
		const { stdout, stderr, status } = await run('review', 'mine.csv', '--actuals', 'actuals.csv');
		expect(stdout).toMatch(/高企 +家 +758 +≥ 1000 +2025 +880 +2023 +60 % +50\.4 % +滞后/);
		expect(stdout).toContain('2 项指标中可评价 1 项：滞后 1 项；不能评价 1 项：没有实际值 1 项。');
		expect(stderr).toMatch(/actuals\.csv:3:3 {2}错误 number-not-read {2}C3/);
		expect(status).toBe(1);
	});

	test('is shown, asked, assessed, compared and listed by its file alone', async () => {
		expect((await run('mine.csv')).stdout).toContain('某区规划  2021–2025');
		expect((await run('show', 'mine.csv', '高企')).stdout).toContain('758 → 1000 家以上');
		expect((await run('target', 'mine.csv', '高企')).stdout).toContain('≥ 1000 家');
		const assessed = await run('assess', '--plan', 'mine.csv', '高企', '--actual', '2023=880');
		expect(assessed.stdout).toContain('滞后');
		const compared = (await run('compare', '高企', '--plan', 'mine.csv')).stdout;
		expect(compared).toMatch(/青浦 2021–2025[\s\S]*某区规划/);
		expect((await run('list', 'mine.csv')).stdout).toContain('任务：无');
		expect((await run('audit', 'mine.csv')).status).toBe(0);
	});

	test('whose warnings are told beside the answer', async () => {
		writeFileSync(
			file('half.csv'),
			'某区\n指标,2020年,2025年\n高企（家）,758,≥1000\n投入,1,#REF!\n',
		);
		const { stdout, stderr, status } = await run('target', 'half.csv', '高企');
		expect(stdout).toContain('≥ 1000 家');
		expect(stderr).toContain('half.csv:4:3  错误 error-in-cell  C4');
		expect(status).toBe(1);
	});
});

describe('check', () => {
	test('tells place, what is wrong and what to write', async () => {
		const { stdout, status } = await run('check', 'wrong.yaml', 'mine.csv');
		expect(stdout).toContain('wrong.yaml:4:5  错误 no-such-field');
		expect(stdout).toContain('→ 是不是“name”？');
		expect(stdout).toContain('1 个规划，2 个指标：错误 2 处');
		expect(status).toBe(1);
		expect((await english('check', 'wrong.yaml')).stdout).toContain('→ perhaps “name”?');
	});

	test('reads a folder, and says what is not there', async () => {
		mkdirSync(file('plans/inner'), { recursive: true });
		writeFileSync(file('plans/a.csv'), readFileSync(file('mine.csv')));
		writeFileSync(file('plans/inner/b.csv'), readFileSync(file('mine.csv')));
		writeFileSync(file('plans/readme.txt'), 'no plan');
		expect((await run('check', 'plans')).stdout).toContain('2 个规划');
		expect(await run('check', 'none.csv')).toMatchObject({ status: 2 });
	});

	test('does not load what is too large', async () => {
		const before = process.memoryUsage().rss;
		const { stdout, status } = await run('check', 'large.csv');
		expect(stdout).toContain('too-large');
		expect(status).toBe(1);
		expect(process.memoryUsage().rss - before).toBeLessThan(16 * 1024 * 1024);
	});

	test('shows how far it is where a person watches, and nowhere else', async () => {
		const many = Array.from({ length: 60 }, () => 'mine.csv');
		const watched = await on({ folder, watched: true }, 'check', ...many);
		expect(watched.stdout).toContain('60 个规划');
		expect(watched.stderr.replaceAll('\r\u001b[K', '').replace(/\r[█░]+ \d+\/60/g, '')).toBe('');
		expect((await run('check', ...many)).stderr).toBe('');
	});
});

describe('files are written whole or not at all', () => {
	test('never over another without --force', async () => {
		writeFileSync(file('there.yaml'), 'mine');
		const refused = await run('convert', 'mine.csv', '-o', 'there.yaml');
		expect(refused).toMatchObject({ status: 2, stdout: '' });
		expect(refused.stderr).toContain('--force');
		expect(readFileSync(file('there.yaml'), 'utf8')).toBe('mine');
		expect(await run('convert', 'mine.csv', '-o', 'there.yaml', '--force')).toMatchObject({
			status: 0,
		});
		expect((await run('check', 'there.yaml')).status).toBe(0);
		expect(await run('init', 'there.yaml')).toMatchObject({ status: 2 });
	});

	test('through a link, and with the permissions of what was there', async () => {
		writeFileSync(file('real.json'), '{}');
		chmodSync(file('real.json'), 0o640);
		symlinkSync('real.json', file('link.json'));
		symlinkSync('later.json', file('ahead.json'));
		for (const name of ['link.json', 'ahead.json'])
			expect(await run('convert', '青浦', '-o', name, '--force')).toMatchObject({ status: 0 });
		expect(lstatSync(file('link.json')).isSymbolicLink()).toBe(true);
		expect(lstatSync(file('ahead.json')).isSymbolicLink()).toBe(true);
		expect(statSync(file('real.json')).mode & 0o777).toBe(0o640);
		for (const name of ['real.json', 'later.json'])
			expect(readFileSync(file(name), 'utf8')).toContain('qingpu');
	});

	test('never in the place of a pipe, nor to standard output', async () => {
		spawnSync('mkfifo', [file('pipe.json')]);
		const refused = await run('convert', '青浦', '-o', 'pipe.json', '--force');
		expect(refused).toMatchObject({ status: 2, stdout: '' });
		expect(refused.stderr).toContain('不是普通文件');
		expect(statSync(file('pipe.json')).isFIFO()).toBe(true);
		const dash = await run('convert', '青浦', '--to', 'json', '-o', '-');
		expect(dash).toMatchObject({ status: 2, stdout: '' });
		expect(dash.stderr).toContain('不作标准输出');
	});

	test('nothing is left of what cannot be written', async () => {
		expect(await run('convert', '青浦', '-o', 'nowhere/a.json')).toMatchObject({ status: 2 });
		expect(await run('convert', '青浦', '-o', 'plans', '--to', 'json')).toMatchObject({
			status: 2,
		});
		expect(await run('convert', 'half.csv', '-o', 'half.json')).toMatchObject({ status: 1 });
		expect(readdirSync(folder).filter((name) => /^\.|half\.json/.test(name))).toEqual([]);
	});

	test('a data package is a folder', async () => {
		expect((await run('convert', '青浦', '--to', 'datapackage', '-o', 'pkg')).status).toBe(0);
		expect(readdirSync(file('pkg')).sort()).toEqual(['datapackage.json', 'indicators.csv']);
		expect((await run('convert', '青浦', '--to', 'datapackage', '-o', 'pkg')).status).toBe(2);
	});

	test('from form to form', async () => {
		for (const [from, to] of [
			['mine.csv', 'a.xlsx'],
			['a.xlsx', 'a.yaml'],
			['a.yaml', 'a.json'],
			['a.json', 'b.csv'],
		] as const) {
			expect(await run('convert', from, '-o', to)).toMatchObject({ status: 0, stderr: '' });
		}
		const plan = async (name: string) =>
			JSON.parse((await run('convert', name, '--to', 'json')).stdout);
		expect(await plan('b.csv')).toEqual(await plan('a.json'));
		expect((await run('convert', 'mine.csv', '--to', 'xlsx')).status).toBe(2);
	});
});

test('verify says what does not stand in the text, and what nothing was read from', async () => {
	writeFileSync(file('text.txt'), '高企758家,到2025年≥1000家。\n研发投入32.24亿元,绿地12处。\n');
	const { stdout, status } = await run('verify', 'mine.csv', '--text', 'text.txt');
	expect(stdout).toContain('研发投入 (indicators.1.targets.0)');
	expect(stdout).toMatch(/2 +12处/);
	expect(status).toBe(1);
});

describe('draft', () => {
	const text =
		'某区行动计划（2023—2025年）\n二、主要目标\n到2025年，高新技术企业从2022年的80家增加到100家以上，能耗下降13.5%，力争产值突破20亿元。\n';

	test('from the text of a plan to a plan that stands in its document', async () => {
		writeFileSync(file('district.txt'), text);
		expect((await run('draft', 'district.txt')).stdout).toMatch(/能耗 +下降13\.5% +2025/);
		expect(await run('draft', 'district.txt', '-o', 'district.yaml')).toMatchObject({
			status: 0,
			stderr: '',
		});
		expect((await run('check', 'district.yaml')).status).toBe(0);
		const verified = await run('verify', 'district.yaml', '--text', 'district.txt');
		expect(verified.stdout).toContain('每个短语都在原文的相应位置');
		expect((await run('target', 'district.yaml', '高新技术企业')).stdout).toContain('≥ 100 家');
	});

	test('to a table to be corrected, which is read again', async () => {
		writeFileSync(file('district.txt'), text);
		for (const name of ['draft.csv', 'draft.xlsx']) {
			expect((await run('draft', 'district.txt', '-o', name)).status).toBe(0);
			const shown = await run('show', name);
			expect(shown.stdout).toMatch(/某区行动计划.* 2023–2025/);
			expect(shown.stdout).toMatch(/产值 +亿元 +— +力争/);
		}
	});

	test('of what is no plan, or no document, says so', async () => {
		writeFileSync(file('letter.txt'), '今天天气很好。\n');
		expect((await run('draft', 'letter.txt')).stdout).toContain('没有读出带数字的目标');
		expect((await run('draft', 'letter.txt', '-o', 'letter.yaml')).status).toBe(1);
		expect((await run('draft', 'mine.csv')).status).toBe(2);
		expect((await run('draft', 'letter.txt', '-o', 'letter.doc')).status).toBe(2);
	});
});

describe('surroundings', () => {
	test.each([
		[{ LANG: 'en_US.UTF-8' }, 'Baseline'],
		[{ LANG: 'zh_TW.UTF-8' }, '基期'],
		[{ LANG: 'C.UTF-8' }, '基期'],
		[{}, '基期'],
		[{ LC_ALL: 'de_DE', LANG: 'zh_CN' }, 'Baseline'],
	])('the language is that of %j', async (environment, word) => {
		expect((await on({ environment }, '青浦', '高企')).stdout).toContain(word);
	});

	test.each([
		[{ LANG: 'zh_CN.UTF-8' }, true, false],
		[{ LANG: 'en_US.UTF-8' }, false, true],
		[{ LANG: 'C.UTF-8' }, true, true],
		[{}, true, true],
	])('a refusal under %j: in Chinese %s, in English %s', async (environment, zh, en) => {
		const { stderr } = await on({ environment }, '青甫');
		expect([/没有/.test(stderr), /no plan/.test(stderr)]).toEqual([zh, en]);
	});

	test('--lang goes before the locale', async () => {
		expect((await run('青浦', '--lang', 'en')).stdout).toContain('As printed'.toLowerCase());
		expect((await english('青浦', '--lang=zh')).stdout).toContain('基期值');
		expect((await english('青甫', '--lang', 'en')).stderr).not.toMatch(/没有/);
	});

	test('in English there is no Chinese but what is printed and named', async () => {
		const { stdout } = await english('--help');
		expect(stdout).not.toMatch(/[一-鿿]{3}/);
		for (const { name } of commands) {
			expect((await english(name, '--help')).stdout.split('\n')[0]).not.toMatch(/[一-鿿]/);
		}
	});

	test('every command is in the help, with examples', async () => {
		const { stdout } = await run('--help');
		for (const { name, examples } of commands) {
			expect(stdout).toContain(`  ${name}`);
			expect(examples.length).toBeGreaterThan(0);
			expect((await run(name, '--help')).stdout).toContain(`start ${name}`);
		}
		expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/);
	});

	test('a text does nothing to a terminal', async () => {
		writeFileSync(
			file('evil.json'),
			JSON.stringify({
				name: '某区\u001b[2J\u202e',
				period: '2021-2025',
				indicators: [{ name: '<b>高企</b>\u0007', target: '1000家' }],
			}),
		);
		const { stdout } = await run('evil.json');
		expect(stdout).toContain('<b>高企</b>');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
		expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
	});

	test('a command that is mistyped', async () => {
		const { stderr, status } = await english('chek', 'mine.csv');
		expect(status).toBe(2);
		expect(stderr).not.toBe('');
	});
});

describe('completion', () => {
	test.each(['bash', 'zsh', 'fish'])('%s takes the script', async (shell) => {
		const { stdout, status } = await run('completion', shell);
		expect(status).toBe(0);
		for (const { name } of commands) expect(stdout).toContain(name);
		const { status: parsed, error } = spawnSync(shell, ['-n'], { input: stdout });
		if (error) console.log(`${shell} is not installed: its script was not parsed`);
		else expect(parsed).toBe(0);
	});

	test('bash completes commands, options and their words', async () => {
		const { stdout } = await run('completion', 'bash');
		const complete = (...words: string[]) => {
			const list = words.map((word) => `'${word}'`).join(' ');
			const script = `${stdout}\nCOMP_WORDS=(plan-indicators ${list}); COMP_CWORD=${words.length}; _plan_indicators; echo "\${COMPREPLY[@]}"`;
			return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim();
		};
		expect(complete('rev')).toBe('review');
		expect(complete('review', '--act')).toBe('--actuals');
		expect(complete('review', '--method', 'open')).toBe('open-sdg');
		expect(complete('check', 'mine')).toBe('mine.csv');
	});
});

test.skipIf(!existsSync('/dev/full'))('output that cannot be written ends in one line', () => {
	const { command, args } = serverProcess('target', '青浦', '高企');
	const full = openSync('/dev/full', 'w');
	const { status, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		stdio: ['ignore', full, 'pipe'],
	});
	closeSync(full);
	expect({ status, stderr }).toEqual({
		status: 1,
		stderr: '输出写不下去：ENOSPC (the output cannot be written: ENOSPC)\n',
	});
});
