import { type Indicator, type Plan, PlanError } from '@plan-indicators/core';
import { describe, expect, test } from 'vitest';
import { catalog, plans } from '../src/index.js';

const namesOf = ({ name, aliases }: Indicator) => [name.zh, name.en, ...aliases];
const typed = (each: Indicator) => [each.id, each.concept ?? each.id, ...namesOf(each)];
const everyName = [...new Set(plans.flatMap((plan: Plan) => plan.indicators.flatMap(typed)))];
/** The concepts that a name stands for anywhere, and all their names. */
const conceptsOf = (name: string) =>
	new Set(
		plans.flatMap(({ indicators }: Plan) =>
			indicators.filter((each) => typed(each).includes(name)).map(({ concept }) => concept),
		),
	);
const namesOfConcepts = (concepts: ReadonlySet<string | undefined>) =>
	plans.flatMap(({ indicators }: Plan) =>
		indicators.filter(({ concept }) => concepts.has(concept)).flatMap(namesOf),
	);
const statementsOf = (plan: Plan) => [
	...[...plan.indicators, ...plan.observations, ...plan.goals, ...plan.tasks, ...plan.milestones],
	...[...plan.industries, ...plan.places, ...plan.safeguards],
];

describe.each<Plan>([...plans])(
	'$id answers to every name of every concept, or says what it does say',
	(plan) => {
		test.each(everyName)('%s', (name) => {
			const concepts = conceptsOf(name);
			const has = plan.indicators.filter(({ concept }) => concepts.has(concept));
			try {
				const { indicator } = catalog.find(plan.id, name);
				expect(concepts.has(indicator.concept) || namesOf(indicator).includes(name)).toBe(true);
			} catch (error) {
				if (!(error instanceof PlanError)) throw error;
				if (error.code === 'ambiguous') {
					expect(error.facts.candidates?.length).toBeGreaterThan(1);
					return;
				}
				expect(error.code).toBe('not-stated');
				expect(has.map(({ id }) => id)).toEqual([]);
				const sought = namesOfConcepts(concepts).filter((each) =>
					/^\p{Script=Han}{2,}$/u.test(each),
				);
				const speaking = statementsOf(plan)
					.map((each) => each.name.zh)
					.filter((said) => sought.some((each) => said.includes(each)));
				if (speaking.length > 0) {
					expect(error.messages.zh).toContain('它写到的是');
					for (const said of speaking) expect(error.facts.stated).toContain(said);
				}
				// The plan may speak of it below its headings: that it says nothing is never said.
				expect(error.messages.zh).not.toContain('没有写明 ');
			}
		});
	},
);

test.each([
	['杨浦', '高新技术企业数量', 'yangpu-2020-2022/high-tech-enterprises'],
	['杨浦', 'high-tech companies', 'yangpu-2020-2022/high-tech-enterprises'],
	['虹口区', '高企数', 'hongkou-2018-2020/high-tech-enterprises'],
	['虹口', '技术合同成交金额', 'hongkou-2018-2020/technology-contract-value'],
	['青浦', '技术交易合同金额', 'qingpu-14fyp/technology-contract-value'],
	['青浦', 'Technology little giants', 'qingpu-14fyp/tech-little-giants'],
	['青府发[2022]25号', '高企', 'qingpu-14fyp/high-tech-enterprises'],
	['杨府[2020]43号', '高企', 'yangpu-2020-2022/high-tech-enterprises'],
	['虹口区', '高企', 'hongkou-2018-2020/high-tech-enterprises'],
])('%s, %s is %s', (plan, name, id) => {
	const { plan: found, indicator } = catalog.find(plan, name);
	expect(`${found.id}/${indicator.id}`).toBe(id);
});

test.each([
	['虹口', '专利', '科技企业专利申请数', '二、发展目标'],
	['虹口', 'patents', '科技企业专利申请数', '二、发展目标'],
	['虹口', '发明专利', '科技企业专利申请数', '二、发展目标'],
	['虹口区', '人才', '加强人才保障', '国际人才港'],
	['虹口', '载体规模', '科创载体建设提质增效', '虹口园 2025–2026'],
	['青浦', '众创空间', '经认定备案的众创空间', '一、发展基础与发展机遇'],
	['青浦', '孵化器', '国家级科技企业孵化器', '一、发展基础与发展机遇'],
	['虹口区', '科创产业规模', '科创产业规模稳步增长', '虹口园 2025–2026'],
	['虹口', '科创产业规模', '科创产业规模稳步增长', '虹口园 2025–2026'],
	['虹口区', '孵化器', '虹口园 2025–2026', '写明该指标的规划'],
])('%s, %s: says what is said and where', (plan, name, ...words) => {
	let message = '';
	try {
		catalog.find(plan, name);
	} catch (error) {
		if (error instanceof PlanError) message = `${error.code} ${error.messages.zh}`;
	}
	expect(message).toMatch(/^not-stated/);
	for (const word of words) expect(message).toContain(word);
});

test.each([
	...['研发强度', '研发投入强度', 'R&D强度', 'R&D intensity', '有效发明专利', '发明专利拥有量'],
	...['local tax rate', 'tax landing rate', 'local-tax-rate'],
])('%s means something else and is nobody’s name', (name) => {
	expect(everyName).not.toContain(name);
});

test('a concept has one English name', () => {
	const names = new Map<string, Set<string>>();
	for (const { indicators } of plans as readonly Plan[]) {
		for (const { concept = '', name } of indicators) {
			names.set(concept, (names.get(concept) ?? new Set()).add(name.en));
		}
	}
	expect([...names].filter(([, each]) => each.size > 1)).toEqual([]);
});

test.each(['青浦十四五规划', '静安十三五', 'Zhangjiang Hi-Tech Park'])(
	'%s is another document or place',
	(name) => {
		expect(() => catalog.plan(name)).toThrow(PlanError);
	},
);
