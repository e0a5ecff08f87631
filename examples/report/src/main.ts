import { parseArgs } from 'node:util';
import { PlanError } from '@plan-indicators/core';
import { catalog, plans } from '@plan-indicators/data';
import { indicatorReport } from './indicator-report.js';
import { indicatorJson, planJson } from './json.js';
import { planReport } from './plan-report.js';

const usage = `用法 / usage: start [规划 plan] [指标 indicator] [--year 2020] [--json]`;

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
		options: { json: { type: 'boolean' }, year: { type: 'string' } },
	});
	const [planName, indicatorName, ...others] = positionals;
	if (others.length > 0) throw new TypeError(usage);
	if (planName !== undefined && indicatorName !== undefined) {
		const year = values.year === undefined ? {} : { year: Number(values.year) };
		const { indicator } = catalog.find(planName, indicatorName, year);
		return values.json ? pretty(indicatorJson(indicator)) : indicatorReport(indicator);
	}
	const chosen = planName === undefined ? plans : [catalog.plan(planName)];
	return values.json ? pretty(chosen.map(planJson)) : chosen.map(planReport).join('\n\n');
}

function pretty(value: unknown): string {
	return JSON.stringify(value, null, 2);
}

function complaint(error: unknown): string {
	if (error instanceof PlanError) return `${error.messages.zh}\n${error.messages.en}`;
	if (error instanceof TypeError) return `${error.message}\n${usage}`;
	throw error;
}
