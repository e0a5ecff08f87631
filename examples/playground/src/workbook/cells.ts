import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';

/** Rows of cells as Univer takes them: by row and column, both from 0. */
export type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** What a cell starts with: a value or, beginning with =PLAN., a formula of ours; how it looks. */
export interface Content {
	readonly v?: string | number;
	readonly f?: string;
	readonly s?: IStyleData;
	/** Its type, where Univer is not to tell it by the value. */
	readonly t?: CellValueType;
}

export const bold: IStyleData = { bl: 1 };
export const title: IStyleData = { bl: 1, fs: 14 };
export const header: IStyleData = { bl: 1, bg: { rgb: '#e8eef7' } };
export const input: IStyleData = {
	bl: 1,
	bg: { rgb: '#fff2b8' },
	bd: { b: { s: 1, cl: { rgb: '#8a6d00' } } },
};
export const faint: IStyleData = { cl: { rgb: '#595959' } };

export function format(pattern: string): IStyleData {
	return { n: { pattern } };
}

/** Rows of contents from the top left; undefined leaves a cell untouched. */
export function cells(rows: readonly (readonly (Content | undefined)[])[]): Cells {
	return Object.fromEntries(
		rows.map((row, r) => [
			r,
			Object.fromEntries(row.flatMap((content, c) => (content ? [[c, { ...content }]] : []))),
		]),
	);
}

/** A text that is never taken for a number or a formula. */
export function text(value: string): Content {
	return { v: value, t: CellValueType.STRING };
}
