import type * as z from 'zod';
import { printed } from '../error/argument.js';
import type { Localized } from '../model/localized.js';

/** One thing that is wrong with the data of a plan. */
export interface Fault {
	readonly path: readonly (string | number)[];
	readonly expected: string;
	readonly received: string;
	/** What was expected and what came, for people. */
	readonly messages: Localized;
}

/** What a schema found, in words; of several forms a field may have, the one that was meant. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], data: unknown): readonly Fault[] {
	return issues.flatMap((issue) => {
		const path = issue.path.filter((key) => typeof key !== 'symbol');
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => noSuchField([...path, key], at(data, [...path, key])));
		}
		const meant = issue.code === 'invalid_union' ? branch(issue.errors) : undefined;
		if (meant) {
			const inner = meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
			return faultsOf(inner as readonly z.core.$ZodIssue[], data);
		}
		const wanted = isRate(issue) ? aFraction : expected(issue);
		const received = printed(at(data, path));
		return [
			{
				path,
				expected: wanted,
				received,
				messages: {
					zh: `应为${chinese(wanted)}，收到的是 ${came(at(data, path)).zh}`,
					en: `expected ${wanted}, received ${came(at(data, path)).en}`,
				},
			},
		];
	});
}

const wrongAsAWhole: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union']);

/** Of the forms a field may have, that which fits best: not wrong as a whole, and in the fewest places. */
function branch(
	errors: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
	const near = errors.filter((issues) =>
		issues.every(({ code, path }) => path.length > 0 || !wrongAsAWhole.has(code)),
	);
	return [...near].sort((one, other) => places(one) - places(other))[0];
}

/** Fields that are not there count each. */
function places(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce(
		(sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
		0,
	);
}

function noSuchField(path: readonly (string | number)[], value: unknown): Fault {
	return {
		path,
		expected: 'no such field',
		received: printed(value),
		messages: {
			zh: `没有“${path.at(-1)}”这个字段`,
			en: `there is no field “${path.at(-1)}”`,
		},
	};
}

const aFraction = 'a fraction above -1, such as -0.135 for -13.5 %';

function isRate({ code, path }: z.core.$ZodIssue): boolean {
	return code === 'too_small' && path.at(-1) === 'rate';
}

function expected(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected;
		case 'invalid_value':
			return listed(issue.values);
		case 'invalid_union':
			return 'options' in issue && Array.isArray(issue.options)
				? listed(issue.options)
				: [...new Set(issue.errors.flatMap(([first]) => (first ? [expected(first)] : [])))].join(
						' | ',
					);
		case 'too_small':
			return `${size[issue.origin] ?? ''} ${issue.inclusive ? '≥' : '>'} ${issue.minimum}`.trim();
		case 'too_big':
			return `${size[issue.origin] ?? ''} ${issue.inclusive ? '≤' : '<'} ${issue.maximum}`.trim();
		case 'invalid_format':
			return issue.format === 'regex' && issue.path.at(-1) === 'period'
				? '2021-2025'
				: issue.message;
		case 'custom':
			return typeof issue.params?.expected === 'string' ? issue.params.expected : issue.message;
		default:
			return issue.message;
	}
}

/** What a bound is a bound of; of a number the number itself. */
const size: Readonly<Record<string, string>> = { string: 'length', array: 'items' };

function listed(values: readonly unknown[]): string {
	return values.map((value) => JSON.stringify(value)).join(' | ');
}

/** What is expected, in Chinese: kinds of values by their names, the rest as it is written. */
function chinese(wanted: string): string {
	const known = new Map(Object.entries(words));
	return wanted
		.split(' | ')
		.map((each) => known.get(each) ?? sentence(each))
		.join('或');
}

function sentence(wanted: string): string {
	return wanted
		.replace(/^length ≥ 1$/, '不为空的文字')
		.replace(/^items ≥ (\d+)$/, '至少 $1 项')
		.replace(/^a year before (\d+)$/, '早于 $1 年的年份')
		.replace(/^the id of an? (indicator|observation|industry) of this plan$/, '本规划中有的 id')
		.replace(/^(-?[\d.]+) or more$/, '不小于 $1 的数')
		.replace(/^([≥>≤<]) (-?[\d.]+)$/, ' $1 $2 的数');
}

const words = {
	string: '文字',
	number: '数字',
	int: '整数',
	boolean: 'true 或 false',
	array: '列表',
	object: '一组字段',
	'an id used once': '没有重复的 id',
	[aFraction]: '大于 -1 的分数（-13.5% 写作 -0.135）',
	'ISO date': '日期（如 2021-03-05）',
	'letters and digits of any script, joined by -': '由文字、数字和 - 组成的 id',
	'2021-2025': '规划期（如 2021-2025）',
	'a fraction such as 0.05, or 5%': '分数（如 0.05）或百分比（如 5%）',
};

function came(value: unknown): Localized {
	if (value === undefined || value === null) return { zh: '空（没有填写）', en: 'nothing' };
	if (Array.isArray(value)) return { zh: '列表', en: 'array' };
	if (typeof value === 'object' && value !== null) return { zh: '一组字段', en: 'object' };
	return { zh: printed(value), en: printed(value) };
}

/** What stands at a path; undefined where it leads nowhere. */
export function at(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		data,
	);
}
