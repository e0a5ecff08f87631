import type { ReportCell, ReportTable } from '../report-cell.js';
import { escaped } from './escaped.js';

/** A table whose head a printer repeats; it may be wider than the screen, and the keyboard moves it too. */
export function table({ columns, rows, named, toned }: ReportTable, caption: string): string {
	// The word of a row, where it stands at the end, stays in sight of those who have not scrolled there.
	const verdict = (i: number) =>
		i === toned && i > 0 && i === columns.length - 1 ? ' verdict' : '';
	const head = columns.map(
		({ header, align }, i) =>
			`<th scope="col" class="${align}${verdict(i)}">${escaped(header)}</th>`,
	);
	const body = rows.map(({ tone = 'none', cells }) => {
		const shown = columns.map(({ align }, i) => {
			const names = i === named;
			const classes = i === toned ? `${align} ${tone}${verdict(i)}` : align;
			const tag = names ? 'th scope="row"' : 'td';
			return `<${tag} class="${classes}">${content(cells[i])}</${names ? 'th' : 'td'}>`;
		});
		return `<tr>${shown.join('')}</tr>`;
	});
	return wide(
		caption,
		`<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`,
	);
}

export function wide(label: string, content: string): string {
	return `<div class="wide" role="region" aria-label="${escaped(label)}" tabindex="0">${content}</div>`;
}

/** Names from anywhere keep their direction to themselves. */
function content(cell: ReportCell | undefined): string {
	const { text = '', note } = cell ?? {};
	const below = note === undefined ? '' : ` <small${whole(note, 16)}>${escaped(note)}</small>`;
	return `<bdi${whole(text, 6)}>${escaped(text)}</bdi>${below}`;
}

/** A short word or date is not to be broken in two by a narrow column. */
function whole(text: string, longest: number): string {
	return text.length <= longest ? ' class="whole"' : '';
}
