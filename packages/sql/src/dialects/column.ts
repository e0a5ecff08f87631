import type { Column, ColumnType } from '../table.js';

/** A column as the standard writes it. */
export function columnOf(types: Readonly<Record<ColumnType, string>>) {
	return ({ name, type, nullable }: Column): string =>
		`${name} ${types[type]}${nullable ? '' : ' NOT NULL'}`;
}
