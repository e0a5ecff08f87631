import { inputFormat, writeTable } from '@plan-indicators/files';

/** A table as an office would write it: title, years, header, one row of each usual kind of target. */
const table = [
	['某市某规划'],
	['规划期 2021—2025'],
	['指标', '单位', '2020年', '2025年', '属性'],
	['高新技术企业', '家', 758, '≥1000', '预期性'],
	['全社会研发经费投入', '亿元', 32.24, '年均增长15%', '预期性'],
	['单位GDP能耗', null, null, '下降13.5%', '约束性'],
	['数字经济占GDP比重', '%', 38.5, '45左右', '预期性'],
	['新增孵化面积', '万平方米', null, '〔30〕', '预期性'],
	['注：〔〕内为五年累计数。'],
] as const;

const yaml = `# 目标照原文写数字短语；没有写的不要填。 The targets as printed; what the plan does not say is left out.
name: 某市某规划
period: 2021-2025
indicators:
  - name: 高新技术企业
    unit: 家
    baseline: 758
    target: 突破1000家
    attribute: 预期性
  - name: 全社会研发经费投入
    unit: 亿元
    baseline: 32.24
    target: 年均增长15%
  - name: 单位GDP能耗
    target: 下降13.5%
    attribute: 约束性
`;

const json = {
	name: '某市某规划',
	period: '2021-2025',
	indicators: [
		{ name: '高新技术企业', unit: '家', baseline: 758, target: '突破1000家', attribute: '预期性' },
		{ name: '全社会研发经费投入', unit: '亿元', baseline: 32.24, target: '年均增长15%' },
		{ name: '单位GDP能耗', target: '下降13.5%', attribute: '约束性' },
	],
};

/** The sample in the form that the name of the file asks for; undefined where there is none in it. */
export async function templateOf(file: string): Promise<Uint8Array | string | undefined> {
	const format = inputFormat(file);
	switch (format) {
		case 'csv':
		case 'xlsx':
			return writeTable(table, format);
		case 'yaml':
			return yaml;
		case 'json':
			return `${JSON.stringify(json, undefined, 2)}\n`;
		default:
			return undefined;
	}
}
