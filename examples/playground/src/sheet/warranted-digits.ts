import { warranted } from '@plan-indicators/core';
import type { ICellData, Nullable } from '@univerjs/core';

/**
 * A cell as it is drawn: what a formula comes to has the digits of the plans' figures, none of which has
 * more than two decimals, unless the cell has a format of its own. What was typed stays as it was typed.
 *
 * @param drawn - The cell with its format applied: then its value is a text.
 * @param raw - The cell as it is stored; none where a spill fills it.
 */
export function warrantedDigits<Drawn extends Nullable<ICellData>>(
	drawn: Drawn,
	raw: Nullable<ICellData>,
): Drawn {
	const typed = typeof raw?.v === 'number' && !raw.f && !raw.si;
	if (!drawn || typeof drawn.v !== 'number' || typed || !Number.isFinite(drawn.v)) return drawn;
	return { ...drawn, v: warranted(drawn.v, ['0.00']) };
}
