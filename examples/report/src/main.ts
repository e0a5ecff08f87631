import { parseArgs } from 'node:util';
import { assess, audit, type Plan, PlanError } from '@plan-indicators/core';
import { catalog, plans } from '@plan-indicators/data';
import { assessmentReport } from './assessment-report.js';
import { auditReport } from './audit-report.js';
import { indicatorReport } from './indicator-report.js';
import { indicatorJson, planJson } from './json.js';
import { listName, listReport } from './list-report.js';
import { planReport } from './plan-report.js';

const usage = `用法 / usage:
  start [规划 plan] [--json] [--audit] [--list 任务]
  start 规划 指标 [--year 2026] [--actual 2023=880 …] [--baseline 758] [--json]`;

try {
	process.stdout.write(`${report(process.argv.slice(2))}\n`);
} catch (error) {
	process.stderr.write(`${complaint(error)}\n`);
	process.exitCode = 1;
}

function report(args: string[]): string {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			audit: { type: 'boolean', default: false },
			list: { type: 'string' },
			year: { type: 'string' },
			actual: { type: 'string', multiple: true, default: [] },
			baseline: { type: 'string' },
		},
	});
	const [planName, indicatorName, ...others] = positionals;
	if (others.length > 0) throw new TypeError(usage);
	if (planName !== undefined && indicatorName !== undefined) {
		return ofIndicator(planName, indicatorName, values);
	}
	const chosen: readonly Plan[] = planName === undefined ? plans : [catalog.plan(planName)];
	if (values.list !== undefined) {
		const list = listName(values.list);
		return values.json
			? pretty(chosen.flatMap((plan) => plan[list]))
			: chosen.map((plan) => listReport(plan, list)).join('\n\n');
	}
	if (values.json) return pretty(values.audit ? chosen.flatMap(audit) : chosen.map(planJson));
	return chosen.map(values.audit ? auditReport : planReport).join('\n\n');
}

interface Given {
	readonly json: boolean;
	readonly year?: string | undefined;
	readonly actual: readonly string[];
	readonly baseline?: string | undefined;
}

function ofIndicator(planName: string, indicatorName: string, given: Given): string {
	const actuals = given.actual.map(actual);
	const asked = given.year ?? actuals.at(-1)?.year;
	const year = asked === undefined ? {} : { year: Number(asked) };
	const options = given.baseline === undefined ? {} : { baseline: Number(given.baseline) };
	const found = catalog.find(planName, indicatorName, year);
	const { indicator } = found;
	if (given.json) {
		const assessment =
			actuals.length > 0 ? { assessment: assess(indicator, actuals, options) } : {};
		return pretty({ ...indicatorJson(indicator), ...assessment });
	}
	const parts = [indicatorReport(found)];
	if (actuals.length > 0) parts.push(assessmentReport(indicator, actuals, options));
	return parts.join('\n\n');
}

/** 2023=880 */
function actual(text: string): { readonly year: number; readonly value: number } {
	const [, year, value] = /^(\d{4})=(.+)$/.exec(text) ?? [];
	if (year === undefined) throw new TypeError(`--actual 2023=880, not ${JSON.stringify(text)}`);
	return { year: Number(year), value: Number(value) };
}

function pretty(value: unknown): string {
	return JSON.stringify(value, null, 2);
}

function complaint(error: unknown): string {
	if (error instanceof PlanError) return `${error.messages.zh}\n${error.messages.en}`;
	if (error instanceof TypeError) return `${error.message}\n${usage}`;
	throw error;
}
