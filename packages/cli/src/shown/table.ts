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
	grid.push(...rows.map((row) => row.map(clipped)));
	return grid.toString().replace(/ +$/gm, '');
}

/** Characters, more than any cell of the shipped plans has: a cell of a whole page has no place in a column. */
const most = 300;

/** A cell that is too long ends in an ellipsis; `--json` has it whole. */
function clipped(cell: string): string {
	if (cell.length <= most) return cell;
	const begun = cell.slice(0, most - 1);
	// Not in the middle of a character of two units.
	return `${begun.replace(/[\ud800-\udbff]$/, '')}…`;
}
