import { outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import { convert } from '../unit/convert.js';
import { parseUnit } from '../unit/parse-unit.js';
import type { PrintedNumber } from '../wording/printed-number.js';

/** A value of a phrase in the indicator's unit; 三分之一 of an indicator in % is 33.3. */
export function valueIn(
	{ unit: printed, share }: PrintedNumber,
	unit: string | undefined,
	value: number,
): number {
	const size = share === undefined ? 1 : unit === '%' ? 100 : unit === '‰' ? 1000 : 1;
	if (size !== 1) return Number((value * size).toPrecision(15));
	return inUnit(value, printed, unit);
}

/** Percentage or per-mille points, by any of their names. */
export function isPoints(unit: string | undefined): boolean {
	return unit !== undefined && /^个?(?:百分|千分)?点$/.test(unit);
}

/** A value in the indicator's unit, where the phrase has one of its own that can be converted. */
export function inUnit(
	value: number,
	printed: string | undefined,
	unit: string | undefined,
): number {
	if (printed === undefined || unit === undefined || printed === unit) return value;
	const size = sizeOf(unit);
	const bare = sizeOf(printed) === printed;
	if (bare && times(printed) < times(size)) throw unclear(printed, unit, size);
	const own = bare ? `${printed}${unit.slice(size.length)}` : printed;
	const converted = outcome(() => convert(value, own, unit));
	if ('value' in converted) return Number(converted.value.toPrecision(15));
	const alike = timesAlike(own, unit);
	if (alike !== undefined) return Number((value * alike).toPrecision(15));
	throw mismatch(printed, unit);
}

/** 万 of 万家. */
function sizeOf(unit: string): string {
	return /^[百千]?万?亿?/.exec(unit)?.[0] ?? '';
}

function times(size: string): number {
	return parseUnit(`${size}个`)?.size.numerator ?? 1;
}

/**
 * How many of the indicator's unit one of the phrase's is, where both count things or one is written out
 * (家企业, 件 for 件/万人); undefined where they measure different things.
 */
function timesAlike(printed: string, unit: string): number | undefined {
	const [one, other] = [split(printed), split(unit)];
	const ratio = one.times / other.times;
	if (counting.has(one.name) && counting.has(other.name)) return ratio;
	if (parseUnit(printed) && parseUnit(unit)) {
		return unit.startsWith(`${printed}/`) ? 1 : undefined;
	}
	return one.name.startsWith(other.name) || other.name.startsWith(one.name) ? ratio : undefined;
}

/** 万家 is 1e4 of 家. */
function split(unit: string): { readonly times: number; readonly name: string } {
	const prefix = parseUnit(unit) && unit !== sizeOf(unit) ? sizeOf(unit) : '';
	return { times: times(prefix), name: unit.slice(prefix.length) };
}

const counting: ReadonlySet<string> = new Set([...'个家项件户所座处条台套张名人位场']);

/** 1.2万 of an indicator in 亿元. */
function unclear(printed: string, unit: string, size: string): PlanError {
	const one = `${printed}${unit.slice(size.length)}`;
	const other = `${printed}${unit}`;
	return new PlanError(
		'unit-mismatch',
		{
			zh: `指标的单位是 ${unit}，“${printed}”是 ${one} 还是 ${other}？请写全`,
			en: `the unit of the indicator is ${unit}; is ${printed} ${one} or ${other}? Write it in full`,
		},
		{ argument: 'unit', received: printed },
	);
}

function mismatch(printed: string, unit: string): PlanError {
	const rate =
		printed === '%'
			? { zh: '；若是增长率，请写 增长6%', en: '; for a rate of growth write 增长6%' }
			: { zh: '', en: '' };
	return new PlanError(
		'unit-mismatch',
		{
			zh: `指标的单位是 ${unit}，写的却是 ${printed}；请改成同一单位${rate.zh}`,
			en: `the unit of the indicator is ${unit}, but ${printed} was written; give both in one unit${rate.en}`,
		},
		{ argument: 'unit', received: printed },
	);
}
