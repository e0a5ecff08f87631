import {
	type Actual,
	assess,
	type Indicator,
	indicator,
	type MethodId,
	methods,
	phrase,
	round,
} from '@plan-indicators/core';
import { qingpu14fyp, yangpu2020 } from '../src/index.js';

const ids: readonly MethodId[] = ['pace', 'open-sdg', 'unsd-2023', 'destatis', 'periods-met'];

const growing: Case = {
	indicator: indicator(qingpu14fyp, 'high-tech-enterprises'),
	actuals: [
		{ year: 2021, value: 797 },
		{ year: 2022, value: 838 },
		{ year: 2023, value: 880 },
	],
};
const yearly: Case = {
	indicator: indicator(yangpu2020, 'tech-little-giants'),
	actuals: [
		{ year: 2020, value: 31 },
		{ year: 2021, value: 28 },
		{ year: 2022, value: 35 },
	],
};

interface Case {
	readonly indicator: Indicator;
	readonly actuals: readonly Actual[];
}

/** The page docs/methods.md: each method, and the same cases under all of them. */
export function methodsPage(): string {
	return `# 评价方法 · Status methods

b 基期值 baseline, a 实际值 actual, T 目标值 target; n 基期到目标的年数 years from base to target, k 已过的年数 years that have passed.

\`assess(indicator, actuals, { method })\` in a program, \`=PLAN.STATUS(规划, 指标, 实际值, 年份, 方法)\` in Excel. A method is data (name, rule, thresholds, words) and one function; the answer carries its inputs and thresholds, and \`thresholds\` replaces them. Where none is named, the kind of the target decides: \`periods-met\` for what is due in every year, \`pace\` for the rest, on the log share for growth rates and multiples.

A target that is met is met whatever the trend, if the latest actual still meets it. \`meets\` compares levels by the target's comparator, with a relative tolerance of 1e-9.

${ids.map(section).join('\n\n')}

## 同一例子 · The same case under all

${caseTable(growing)}

${caseTable(yearly)}

## 三个不同的问题 · Three different questions

| | 公式 formula | 问的是 asks |
|---|---|---|
| 进度 progress | (a − b) / (T − b) | 路走了多少 how much of the way |
| 实现程度 attainment | a / T | 目标达到了多少，不看基期 how much of the target, whatever the baseline |
| 进度÷时间 pace | progress / elapsed | 比时间快还是慢 faster or slower than time |
`;
}

function section(id: MethodId): string {
	const { name, description, formula, source, thresholds, words } = methods[id];
	const limits = Object.entries(thresholds).map(([limit, value]) => `\`${limit}\` ${value}`);
	const answers = Object.entries(words).map(([word, { zh, en }]) => `\`${word}\` ${zh} ${en}`);
	return `## \`${id}\` ${name.zh === name.en ? name.en : `${name.zh} · ${name.en}`}

${description.zh}。

${description.en}.

- 公式 formula: ${formula}
- 界限 thresholds: ${limits.join(', ')}
- 用语 words: ${answers.join(' · ')}
- 来源 source: ${source.zh}（${source.en}）`;
}

function caseTable({ indicator, actuals }: Case): string {
	const { plan, name, unit = '', baseline, targets } = indicator;
	const [{ source, year }] = targets;
	const from = baseline ? `${baseline.year}: ${baseline.value}, ` : '';
	const seen = actuals.map((actual) =>
		'year' in actual && 'value' in actual ? `${actual.year}: ${actual.value}` : '',
	);
	const rows = ids.map((method) => {
		const { status } = assess(indicator, actuals, { method });
		if (!('value' in status))
			return `| \`${method}\` | — | \`${status.code}\`: ${status.messages.en} |`;
		const { name, inputs } = status.value;
		const numbers = Object.entries(inputs).map(([input, value]) => `${input} ${round(value, 4)}`);
		return `| \`${method}\` | ${name.zh} ${name.en} | ${numbers.join(', ')} |`;
	});
	return `${plan.shortName.zh} ${name.zh}（${name.en}）: ${from}${seen.join(', ')} ${unit}; ${year}: ${phrase(source)}

| 方法 method | 评价 status | 依据 by |
|---|---|---|
${rows.join('\n')}`;
}
