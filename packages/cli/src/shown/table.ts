import Table from 'cli-table3';

const borders = [
	'top',
	'top-mid',
	'top-left',
	'top-right',
	'bottom',
	'bottom-mid',
	'bottom-left',
	'bottom-right',
	'left',
	'left-mid',
	'mid',
	'mid-mid',
	'right',
	'right-mid',
] as const;

/** Columns aligned by the width of their characters, of which Chinese ones take two. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const grid = new Table({
		head: [...head],
		chars: {
			...Object.fromEntries(borders.map((border) => [border, ''])),
			left: '  ',
			middle: '  ',
		},
		style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
	});
	grid.push(...rows.map((row) => [...row]));
	return grid.toString().replace(/ +$/gm, '');
}
