import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planFromTable, tableFromPlan } from '@plan-indicators/core/table';
import { describe, expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';

describe.each(plans.filter(({ indicators }) => indicators.length > 0))('$id', (plan) => {
	const { plan: again, problems } = planFromTable(tableFromPlan(plan));

	test('is the same once it has been a table', () => {
		expect(problems).toEqual([]);
		expect(again?.indicators).toEqual(plan.indicators);
		const { id, name, shortName, scope, period } = plan;
		expect(again).toMatchObject({ id, name, shortName, scope, period });
	});
});

const sources =
	process.env.PLAN_SOURCES ?? fileURLToPath(new URL('../../../../shared/sources', import.meta.url));
const title = '青浦区“十四五”创新经济指标';

/** Only where the documents are at hand. */
describe.skipIf(!existsSync(sources))('the table in the document of Qingpu', () => {
	const rows = () => {
		const text = readdirSync(sources)
			.map((name) => readFileSync(`${sources}/${name}`, 'utf8'))
			.find((each) => each.includes(`${title}\n`));
		const lines = text?.slice(text.indexOf(`${title}\n`)).split('\n') ?? [];
		const end = lines.findIndex((line, i) => i > 0 && !line.includes('|'));
		return lines.slice(0, end).map((line) => line.split('|').map((cell) => cell.trim()));
	};

	test('gives the fifteen rows that are shipped', () => {
		const { plan, problems } = planFromTable(rows());
		expect(problems.filter(({ code }) => code !== 'row-moved')).toEqual([]);
		expect(plan?.name.zh).toBe(title);
		expect(plan?.period).toEqual(qingpu14fyp.period);
		const shipped = qingpu14fyp.indicators.filter(({ source }) => source.row !== undefined);
		expect(plan?.indicators).toHaveLength(15);
		expect(shipped).toHaveLength(15);
		for (const [
			i,
			{ name, unit, attribute, baseline, targets, category, direction },
		] of shipped.entries()) {
			const [target] = targets;
			const read = plan?.indicators[i];
			expect(read).toMatchObject({ name: { zh: name.zh }, direction, attribute });
			expect(read).toMatchObject({ unit, category: { zh: category?.zh } });
			expect(read?.baseline).toEqual(baseline);
			const { readings: _, alsoStated: __, source, ...promise } = target;
			expect(read?.targets).toMatchObject([{ ...promise, source: { wording: source.wording } }]);
		}
	});
});
