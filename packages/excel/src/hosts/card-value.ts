import type { Card, Cell } from '@plan-indicators/functions';
import { cellValue } from '@plan-indicators/functions/host';

/** A cell value of Excel's data types. */
interface TypedValue {
	readonly type: 'Double' | 'String' | 'Boolean';
	readonly basicType: TypedValue['type'];
	readonly basicValue: Cell;
}

/**
 * A number with properties as Excel's data types have it. Its fallback is the number itself, so it
 * still sums; an entity would not.
 */
export function cardValue({ value, unit, properties }: Card) {
	return {
		...typed(value),
		numberFormat: `General"${unit.replace(/"/g, '')}"`,
		properties: Object.fromEntries(properties.map(([name, cell]) => [name, typed(cell)])),
		layouts: {
			card: { sections: [{ layout: 'List', properties: properties.map(([name]) => name) }] },
		},
	};
}

function typed(cell: Cell): TypedValue {
	const type = typeOf(cell);
	return { type, basicType: type, basicValue: cellValue(cell) };
}

function typeOf(cell: Cell): TypedValue['type'] {
	if (typeof cell === 'number') return 'Double';
	return typeof cell === 'boolean' ? 'Boolean' : 'String';
}
