import { outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import { convert } from '../unit/convert.js';

/** A value in the indicator's unit, where the phrase has one of its own that can be converted. */
export function inUnit(
	value: number,
	printed: string | undefined,
	unit: string | undefined,
): number {
	if (printed === undefined || unit === undefined || alike(printed, unit)) return value;
	const own = /^[百千]?万?亿?$/.test(printed)
		? `${printed}${unit.replace(/^[百千]?万?亿?/, '')}`
		: printed;
	const converted = outcome(() => convert(value, own, unit));
	if ('value' in converted) return Number(converted.value.toPrecision(15));
	throw new PlanError(
		'unit-mismatch',
		{
			zh: `指标的单位是 ${unit}，目标写的却是 ${printed}；请改成同一单位`,
			en: `the unit of the indicator is ${unit}, but the target is in ${printed}; give both in one unit`,
		},
		{ argument: 'unit', received: printed },
	);
}

/** The same unit, written out (家企业) or as another word that counts things. */
function alike(printed: string, unit: string): boolean {
	if (printed === unit || printed.startsWith(unit) || unit.startsWith(printed)) return true;
	return counting.has(printed) && counting.has(unit);
}

const counting: ReadonlySet<string> = new Set([
	...[
		'个',
		'家',
		'项',
		'件',
		'户',
		'所',
		'座',
		'处',
		'条',
		'台',
		'套',
		'张',
		'名',
		'人',
		'位',
		'场',
	],
]);
