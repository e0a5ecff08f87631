import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plans } from '@plan-indicators/data';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Runs the command of the `start` script. */
function start(...args: string[]) {
	return spawnSync(`${scripts.start} ${args.join(' ')}`, {
		cwd: root,
		encoding: 'utf8',
		shell: true,
		env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
	});
}

describe('start', () => {
	const all = start();

	test('prints every indicator of every plan', () => {
		expect(all.status).toBe(0);
		for (const plan of plans) {
			expect(all.stdout).toContain(plan.name.zh);
			for (const { name } of plan.indicators) expect(all.stdout).toContain(name.zh);
		}
	});

	test('says that 静安 states no numeric target and shows its goals and tasks', () => {
		const { stdout } = start('静安');
		expect(stdout).toContain('没有数值目标');
		const [jingan] = plans;
		for (const { name } of [...jingan.goals, ...jingan.tasks]) expect(stdout).toContain(name.zh);
	});

	test('aligns the columns of a terminal in which Chinese is two columns wide', () => {
		const lines = all.stdout.split('\n');
		const head = lines.find((line) => line.includes('年均增长') && line.includes('路径')) ?? '';
		const row = lines.find((line) => line.includes('核心层区级税收 ')) ?? '';
		const column = (line: string, text: string) => stringWidth(line.slice(0, line.indexOf(text)));
		expect(column(row, '2020')).toBe(column(head, '年份'));
		expect(column(row, '15.00 %')).toBe(column(head, '年均增长'));
	});
});

test('start 青浦 高新技术企业', () => {
	const { stdout, status } = start('青浦', '高新技术企业');
	expect(status).toBe(0);
	expect(stdout).toContain('758 → 1000 家，年均 5.70 %');
	expect(stdout).toContain('> 1000');
});

test('start 青浦 软件和信息服务业营业收入', () => {
	const { stdout } = start('青浦', '软件和信息服务业营业收入');
	for (const figure of ['829.92', '年均增幅15%', '1669.27']) expect(stdout).toContain(figure);
});

test('a year chooses between two plans', () => {
	expect(start('虹口', '高新技术企业', '--year', '2020').stdout).toContain('270');
	expect(start('虹口', '高新技术企业', '--year', '2026').stdout).toContain('360');
});

test('an actual is measured against the target, by every method, with a chart', () => {
	const { stdout } = start('青浦', '高新技术企业', '--actual', '2023=880');
	for (const printed of [
		/时间进度 +60 %/,
		/进度（线性） +50\.4 %/,
		/进度（对数） +53\.9 %/,
		/0\.84 \/ 0\.90/,
		/还需年均增长 +6\.6 %/,
		/进度对比 +滞后/,
		/Open SDG +进展一般/,
		/联合国统计司 2023 +有所进展/,
		/德国联邦统计局 +— +该方法至少需要 4 个年度值/,
		/达标年份 +— /,
		/1000 ┤.*·/,
		/●/,
	]) {
		expect(stdout).toMatch(printed);
	}
});

test("a user's own baseline is reported as such", () => {
	const { stdout } = start('虹口园', '高企', '--actual', '2025=330', '--baseline', '300');
	expect(stdout).toContain('基期 300（用户提供）');
	expect(stdout).toMatch(/进度（线性） +50 %/);
});

test('--audit prints what conflicts first', () => {
	const { stdout } = start('青浦', '--audit');
	expect(stdout).toMatch(/结论[\s\S]*不一致 +高新技术企业倍增 +倍增 +1000 \/ 758 = 1\.319/);
	expect(stdout.match(/不一致/g)).toHaveLength(6);
	const { stdout: json } = start('--audit', '--json');
	expect(JSON.parse(json)).toEqual(
		expect.arrayContaining([expect.objectContaining({ verdict: 'holds-by-rounding' })]),
	);
});

test('--json is JSON, with a refusal where there is no number', () => {
	const whole = spawnSync('npx -y pnpm@10.34.9 --silent start --json', {
		cwd: root,
		encoding: 'utf8',
		shell: true,
	});
	expect(JSON.parse(whole.stdout)).toHaveLength(plans.length);
	expect(JSON.parse(start('青浦', '高企', '--json').stdout)).toMatchObject({
		level: { basis: 'stated', value: 1000 },
		growth: { basis: 'implied' },
	});
	expect(JSON.parse(start('杨浦', '高企', '--json').stdout)).toMatchObject({
		level: { error: 'no-baseline' },
	});
});

test.each([
	['an ambiguous name', ['虹口', '高新技术企业'], /虹口 2018–2020.*虹口园 2025–2026/],
	['a name that is not known', ['青甫'], /最相近的是：青浦/],
	['an indicator that is not known', ['青浦', '高新技术业'], /最相近的是：高新技术企业/],
	['an option that is not known', ['--jsn'], /用法/],
	['a year that is none', ['虹口', '高新技术企业', '--year', 'x'], /year/],
	['an actual that is none', ['青浦', '高企', '--actual', '2023'], /--actual 2023=880/],
	['an actual in words', ['青浦', '高企', '--actual', '2023=很多'], /value/],
	['too many words', ['青浦', '高企', '家'], /用法/],
])('%s ends with exit code 1 and says what to do', (_, args, says) => {
	const { stdout, stderr, status } = start(...args);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatch(says);
});
