import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { plans } from '@plan-indicators/data';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { start } from './start.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('start', async () => {
	const all = await start();

	test('prints every indicator of every plan', async () => {
		expect(all.status).toBe(0);
		for (const plan of plans) {
			expect(all.stdout).toContain(plan.name.zh);
			for (const { name } of plan.indicators) expect(all.stdout).toContain(name.zh);
		}
	});

	test('says that 静安 states no numeric target and shows its goals and tasks', async () => {
		const { stdout } = await start('静安');
		expect(stdout).toContain('没有数值目标');
		const [jingan] = plans;
		for (const { name } of [...jingan.goals, ...jingan.tasks]) expect(stdout).toContain(name.zh);
	});

	test('aligns the columns of a terminal in which Chinese is two columns wide', async () => {
		const lines = all.stdout.split('\n');
		const head = lines.find((line) => line.includes('年均增长') && line.includes('路径')) ?? '';
		const row = lines.find((line) => line.includes('核心层区级税收 ')) ?? '';
		const column = (line: string, text: string) => stringWidth(line.slice(0, line.indexOf(text)));
		expect(column(row, '2020')).toBe(column(head, '年份'));
		expect(column(row, '≥ 15 %')).toBe(column(head, '年均增长'));
	});
});

test('start 青浦 高新技术企业', async () => {
	const { stdout, status } = await start('青浦', '高新技术企业');
	expect(status).toBe(0);
	expect(stdout).toContain('758 → 1000 家，年均 5.70 %');
	expect(stdout).toContain('> 1000');
});

test('start 青浦 软件和信息服务业营业收入', async () => {
	const { stdout } = await start('青浦', '软件和信息服务业营业收入');
	for (const figure of ['829.92', '年均增幅15%', '1669.27']) expect(stdout).toContain(figure);
});

describe('what the document does not print is marked, and the marks are explained', () => {
	test('a year that is inferred, of a target and of a plan', async () => {
		const { stdout } = await start('杨浦');
		expect(stdout).toMatch(/每年培育10家 +2022\* +每年 ≥ 10/);
		expect(stdout).toContain('*  推定：文件没有写明年份');
		expect(stdout).not.toContain('†');
		expect((await start('静安')).stdout).toContain('■ 静安 2016–2020（推定）');
		expect((await start('青浦')).stdout.match(/2025\*/g)).toHaveLength(1);
	});

	test('computed levels and rates, and those that rest on what is in doubt', async () => {
		const { stdout } = await start('青浦');
		for (const shown of [
			'1669.27†‡',
			'≥ 15 % ',
			'9.00 %† ',
			'18.95 %†‡',
			'24.82 %†‡',
			'21.78 %†‡',
		]) {
			expect(stdout).toContain(shown);
		}
		expect(stdout).toContain('+1.06 个百分点†');
		expect(stdout).not.toContain('3.96');
		expect(stdout).toMatch(/† {2}推算.*\n +‡ {2}存疑/);
	});

	test('the stretch and the base year stand beside the rate', async () => {
		expect((await start('虹口2018-2020')).stdout).toContain('≥ 15 %，力争 20 %');
		expect((await start('虹口园')).stdout).toContain('25.99 %†（自 2023 年）');
	});
});

test.each([
	['虹口园', '生物技术特色产业园占地', '超过 100 亩', '超过100亩'],
	['杨浦', '双创小巨人', '每年 10 家', '每年培育10家'],
	['虹口', '科创投入占区级财政支出比重', '每年 4 % 以上', '每年…达到4%以上'],
	['虹口园', '孵化器', '1—2 个', '1—2个'],
	['虹口', '核心层区级税收', '年均增长 15 % 以上，力争 20 %', '年均增长率保持在15%以上'],
	['青浦', '软件和信息服务业营业收入', '829.92 → 1669.27 亿元†‡，年均增长 15 %', '年均增幅15%'],
	[
		'青浦',
		'战略性新兴产业产值占规上工业总产值比重',
		'24.7 → 30 % 以上，年均 +1.06 个百分点†‡',
		'≥30',
	],
])('%s %s is headed %s', async (plan, indicator, headline, printed) => {
	const { stdout } = await start(plan, indicator);
	expect(stdout.split('\n')[1]).toBe(`  ${headline}`);
	expect(stdout).toContain(printed);
});

test.each([
	['青浦', '新增孵化企业', /另解 +2025 +五年合计 1000 家 +1000 /],
	['杨浦', '高新技术企业', /另解 +2022\* +每年 100 家 +新增…100家 /],
	['虹口', '科技企业专利申请数', /另解 +2020 +三年合计 1800 项 +达到1800项 /],
])('a reading of %s %s is the phrase and what it means', async (plan, indicator, row) => {
	const { stdout } = await start(plan, indicator);
	expect(stdout).toMatch(row);
	expect(stdout).not.toMatch(/level|perYear|range/);
});

test('a plan says what else it states, and --list shows it', async () => {
	const { stdout } = await start('杨浦');
	expect(stdout).toContain('目标 7 · 任务 23 · 里程碑 3');
	expect(stdout).toContain('start list 杨浦 任务');
	const yangpu = plans.find(({ id }) => id === 'yangpu-2020-2022');
	for (const [list, statements] of [
		['任务', yangpu?.tasks],
		['goals', yangpu?.goals],
		['里程碑', yangpu?.milestones],
	] as const) {
		const shown = (await start('杨浦', '--list', list)).stdout;
		for (const { name } of statements ?? []) expect(shown).toContain(name.zh);
	}
	expect((await start('静安', '--list', 'milestones')).stdout).toContain('里程碑：无');
	const facts = (await start('青浦', '--list', '事实')).stdout;
	expect(facts).toMatch(/2020 +软件和信息服务业销售额 +销售额829\.92亿元/);
	expect(facts).toMatch(/2020\* +市西软件信息产业园范围 +1\.5平方公里/);
	expect(facts).toContain('*  推定');
	expect(JSON.parse((await start('杨浦', '--list', 'tasks', '--json')).stdout)).toHaveLength(23);
});

test('computed numbers have the digits of what they come from', async () => {
	const { stdout } = await start('青浦', '科技小巨人', '--actual', '2023=201');
	expect(stdout).toContain('126   161   196   230   265   300');
	expect(stdout).toMatch(/按此推算 +274 家/);
	const all = (await start()).stdout + (await start('青浦', '软件和信息服务业营业收入')).stdout;
	expect(all).not.toMatch(/\d\.\d{3}/);
});

test('of a share, differences are told in points', async () => {
	const name = '战略性新兴产业产值占规上工业总产值比重';
	const { stdout } = await start('青浦', name, '--actual', '2023=27.1');
	expect(stdout).toMatch(/差距 +2\.9 个百分点/);
	expect(stdout).toMatch(/还需每年增量 +1\.45 个百分点/);
	expect(stdout).toMatch(/实际每年增减 +0\.8 个百分点/);
	expect(stdout).not.toContain('还需年均增长');
});

test('a year that is inferred is marked where an actual is judged', async () => {
	expect((await start('杨浦', '双创小巨人', '--actual', '2022=11')).stdout).toContain(
		'2022 年（推定）目标',
	);
	expect((await start('青浦', '高企', '--actual', '2023=880')).stdout).toContain('2025 年目标');
});

test('a year chooses between two plans', async () => {
	expect((await start('虹口', '高新技术企业', '--year', '2020')).stdout).toContain('270');
	expect((await start('虹口', '高新技术企业', '--year', '2026')).stdout).toContain('360');
});

test('an actual is measured against the target, by every method, with a chart', async () => {
	const { stdout } = await start('青浦', '高新技术企业', '--actual', '2023=880');
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

test("a user's own baseline is reported as such", async () => {
	const { stdout } = await start('虹口园', '高企', '--actual', '2025=330', '--baseline', '300');
	expect(stdout).toContain('基期 300（用户提供）');
	expect(stdout).toMatch(/进度（线性） +50 %/);
});

test('--audit prints what conflicts first', async () => {
	const { stdout } = await start('青浦', '--audit');
	expect(stdout).toMatch(/结论[\s\S]*不一致 +高新技术企业倍增 +倍增 +1000 \/ 758 = 1\.319/);
	expect(stdout.match(/不一致/g)).toHaveLength(6);
	const { stdout: json } = await start('--audit', '--json');
	expect(JSON.parse(json)).toEqual(
		expect.arrayContaining([expect.objectContaining({ verdict: 'holds-by-rounding' })]),
	);
});

test('--json is JSON, with a refusal where there is no number', async () => {
	const whole = spawnSync('npx -y pnpm@10.34.9 --silent start --json', {
		cwd: root,
		encoding: 'utf8',
		shell: true,
	});
	expect(JSON.parse(whole.stdout)).toHaveLength(plans.length);
	expect(JSON.parse((await start('青浦', '高企', '--json')).stdout)).toMatchObject({
		level: { basis: 'stated', value: 1000 },
		growth: { basis: 'implied' },
	});
	expect(JSON.parse((await start('杨浦', '高企', '--json')).stdout)).toMatchObject({
		level: { error: 'no-baseline' },
	});
});

test.each([
	['an ambiguous name', ['虹口', '高新技术企业'], /虹口 2018–2020.*虹口园 2025–2026/],
	['a name that is not known', ['青甫'], /最相近的是：青浦/],
	['an indicator that is not known', ['青浦', '高新技术业'], /最相近的是：高新技术企业/],
	['an option that is not known', ['--jsn'], /用法/],
	['a list that is not known', ['杨浦', '--list', '章'], /tasks 任务/],
	['a year that is none', ['虹口', '高新技术企业', '--year', 'x'], /year/],
	['an actual that is none', ['青浦', '高企', '--actual', '2023'], /--actual 2023=880/],
	['an actual in words', ['青浦', '高企', '--actual', '2023=很多'], /--actual 2023=880/],
	['too many words', ['青浦', '高企', '家'], /用法/],
])('%s ends with exit code 2 and says what to do', async (_, args, says) => {
	const { stdout, stderr, status } = await start(...args);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toMatch(says);
});
