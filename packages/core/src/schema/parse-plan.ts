import type * as z from 'zod';
import { checkPlan } from '../check/check-plan.js';
import { clipped, printed } from '../error/argument.js';
import { type Issue, PlanError } from '../error/plan-error.js';
import { definePlan } from '../model/define-plan.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import { complete } from './complete.js';
import { at, type Fault, faultsOf, noField } from './fault.js';
import { planInputSchema } from './plan-input.js';
import { planSchema } from './plan-schema.js';

/**
 * A plan from data that nobody has checked yet, such as a JSON file or what a person wrote.
 *
 * What can be known without guessing may be left out, and a target may be its phrase as printed; what
 * was concluded is marked in `inferred`. `null` means that a field is absent.
 *
 * @param data - A `PlanInput`: what `JSON.parse` gave, one entry of `plans.json`, a plan of the user's own.
 * @returns The plan, ready for `createCatalog`.
 * @throws PlanError `invalid-plan` with everything that is wrong: where, what was expected, what came. Ids,
 * references, the order of years and the wording of figures are looked at once every field is what it
 * should be
 * @example
 * parsePlan({
 *   name: '某区规划', period: '2021-2025',
 *   indicators: [{ name: '高新技术企业', unit: '家', target: '突破3000家' }],
 * }).indicators[0].targets[0].comparator //=> 'gt'
 */
export function parsePlan(data: unknown): Plan {
	const given = withoutNulls(data);
	const { input, faults } = inputOf(given);
	if (!input) throw invalid(faults, given);
	const { definition, unreadable } = complete(input);
	const strict = planSchema.safeParse(definition);
	const unread = new Set(unreadable.map(({ path }) => path.slice(0, 2).join('.')));
	const others = (strict.error ? faultsOf(strict.error.issues, definition) : []).filter(
		({ path }) => !(unread.has(path.slice(0, 2).join('.')) && path[2] === 'targets'),
	);
	const cells = unreadable.map(({ path, messages, received }) => ({
		path,
		expected: 'a target',
		messages,
		received: printed(received),
	}));
	const all = [...faults, ...cells, ...others];
	if (!strict.success || all.length > 0) throw invalid(all, definition);
	const plan = definePlan(strict.data);
	const errors = checkPlan(plan).filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return plan;
	const wrong = errors.map(({ path, messages, received }) => ({
		path: path.split('.'),
		expected: 'what its wording says',
		messages,
		received,
	}));
	throw invalid(wrong, definition);
}

/** What was given, by its schema; a field that is not there does not hide the faults of the others. */
function inputOf(given: unknown): {
	readonly input?: z.infer<typeof planInputSchema>;
	readonly faults: readonly Fault[];
} {
	const loose = planInputSchema.safeParse(given);
	if (loose.success) return { input: loose.data, faults: [] };
	const faults = faultsOf(loose.error.issues, given);
	const strangers = faults.filter(({ expected }) => expected === noField);
	const known = planInputSchema.safeParse(without(given, new Set(strangers.map(pathOf))));
	return known.success ? { input: known.data, faults } : { faults };
}

function without(data: unknown, fields: ReadonlySet<string>, path = ''): unknown {
	if (typeof data !== 'object' || data === null || fields.size === 0) return data;
	const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
	const kept = Object.entries(data)
		.filter(([name]) => !fields.has(inside(name)))
		.map(([name, value]) => [name, without(value, fields, inside(name))] as const);
	return Array.isArray(data) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}

function pathOf({ path }: Fault): string {
	return path.join('.');
}

function invalid(faults: readonly Fault[], data: unknown): PlanError {
	const list = faults.map(({ path, messages }) => {
		const { zh, en } = subject(path, data);
		return { zh: `${zh}${messages.zh}`, en: `${en}${messages.en}` };
	});
	const issues: readonly Issue[] = faults.map(({ path, expected, received }, i) => ({
		path: path.join('.'),
		expected,
		received,
		messages: list[i] ?? { zh: '', en: '' },
	}));
	return new PlanError(
		'invalid-plan',
		{
			zh: `规划有 ${issues.length} 处要改：${list.map(({ zh }) => zh).join('；')}`,
			en: `the plan has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}: ${list.map(({ en }) => en).join('; ')}`,
		},
		{ issues },
	);
}

/** The indicator at fault by its name, and the field. */
function subject(path: readonly (string | number)[], data: unknown): Localized {
	const [list, index, ...field] = path;
	const inIndicators = list === 'indicators' && index !== undefined;
	const name = inIndicators ? nameOf(at(data, [list, Number(index), 'name'])) : undefined;
	const where = name === undefined ? path.join('.') : field.join('.');
	if (name === undefined)
		return where === '' ? { zh: '整体：', en: '' } : { zh: `${where}：`, en: `${where}: ` };
	const spot = where === '' ? '' : `（${where}）`;
	return {
		zh: `第 ${Number(index) + 1} 个指标“${name}”${spot}：`,
		en: `indicator ${Number(index) + 1} “${name}”${where === '' ? '' : ` (${where})`}: `,
	};
}

function nameOf(name: unknown): string | undefined {
	if (typeof name === 'string') return clipped(name);
	const zh = at(name, ['zh']) ?? at(name, ['en']);
	return typeof zh === 'string' ? clipped(zh) : undefined;
}

/** A plan has some ten levels; what has more, or contains itself, is none. */
const deepest = 100;

/** `null` for a field is the field left out. */
function withoutNulls(data: unknown, level = 0): unknown {
	if (typeof data !== 'object' || data === null) return data;
	if (level > deepest) throw tooDeep();
	if (Array.isArray(data)) return data.map((each) => withoutNulls(each, level + 1));
	const fields = Object.entries(data).filter(([, value]) => value !== null);
	return Object.fromEntries(fields.map(([name, value]) => [name, withoutNulls(value, level + 1)]));
}

function tooDeep(): PlanError {
	const messages = {
		zh: `字段最多嵌套 ${deepest} 层，收到的更深，或者包含自身`,
		en: `fields may be nested ${deepest} levels deep; what came is deeper, or contains itself`,
	};
	const issue = { path: '', expected: `at most ${deepest} levels`, received: 'more', messages };
	return new PlanError('invalid-plan', messages, { issues: [issue] });
}
