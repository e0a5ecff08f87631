import { type Actual, type Plan, PlanError } from '@plan-indicators/core';
import { parseActuals } from '@plan-indicators/core/schema';
import { actualsFromTable } from '@plan-indicators/core/table';
import { decode } from '../encoding/decode.js';
import { inputFormat } from '../plans/format.js';
import { issueProblem } from '../plans/issue-problem.js';
import type { ReadOptions } from '../plans/read-options.js';
import { unknownFormat } from '../plans/read-plans.js';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { mostBytes, sizeProblem } from '../problem/limits.js';
import { readJson } from '../structured/json.js';
import type { Structured } from '../structured/structured.js';
import { readYaml } from '../structured/yaml.js';
import { chosenTable } from '../tables/chosen-table.js';
import { tableProblem } from '../tables/table-problem.js';
import { tablesOf } from '../tables/tables-of.js';

/** What a file says was observed, and everything in it that could not be read. */
export interface ReadActuals {
	/** By the indicator's name as it stands in the file. */
	readonly actuals: Readonly<Record<string, readonly Actual[]>>;
	readonly problems: readonly FileProblem[];
}

export interface ReadActualsOptions extends Pick<ReadOptions, 'file' | 'table' | 'encoding'> {
	/** The plan whose indicators were observed: a name that it does not have is a problem. */
	readonly plan?: Plan;
}

/**
 * Reads actuals from the bytes of a CSV, xlsx, docx, HTML, JSON or YAML file.
 *
 * @example
 * (await readActuals(new TextEncoder().encode('指标,2022,2023\n高企,838,880'), { file: '实际.csv' }))
 *   .actuals.高企[1] //=> { year: 2023, value: 880 }
 */
export async function readActuals(
	bytes: Uint8Array,
	options: ReadActualsOptions,
): Promise<ReadActuals> {
	const format = inputFormat(options.file);
	if (format === undefined) return refused(unknownFormat(options.file));
	const large = sizeProblem(bytes.length, mostBytes(format));
	if (large) return refused(large);
	if (format === 'json' || format === 'yaml') {
		const decoded = decode(bytes, options.encoding);
		if ('problem' in decoded) return refused(decoded.problem);
		const [data] = format === 'json' ? [readJson(decoded.text)] : readYaml(decoded.text);
		return data ? ofData(data) : refused(nothing);
	}
	const tables = await tablesOf(bytes, format, options);
	if ('code' in tables) return refused(tables);
	const given = options.plan ? { plan: options.plan } : {};
	const table = chosenTable(
		tables,
		options.table,
		({ rows }) => Object.keys(actualsFromTable(rows, given).actuals).length > 0,
	);
	if ('code' in table) return refused(table);
	const { actuals, problems } = actualsFromTable(table.rows, given);
	return {
		actuals,
		problems: problems.map((problem) => tableProblem(problem, table, tables)),
	};
}

function ofData(data: Structured): ReadActuals {
	if (data.problems.length > 0) return { actuals: {}, problems: data.problems };
	try {
		return { actuals: parseActuals(data.value), problems: [] };
	} catch (error) {
		if (!(error instanceof PlanError)) throw error;
		const { issues = [] } = error.facts;
		return { actuals: {}, problems: issues.map((issue) => issueProblem(issue, [], data)) };
	}
}

const nothing = fatal('no-table', '文件是空的', 'the file is empty');

function refused(problem: FileProblem): ReadActuals {
	return { actuals: {}, problems: [problem] };
}
