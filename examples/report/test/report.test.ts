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
	['too many words', ['青浦', '高企', '家'], /用法/],
])('%s ends with exit code 1 and says what to do', (_, args, says) => {
	const { stdout, stderr, status } = start(...args);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatch(says);
});
