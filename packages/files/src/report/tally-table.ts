import {
	type Attribute,
	attributes,
	type Counts,
	type Language,
	type Review,
} from '@plan-indicators/core';
import { indicatorName } from './indicator-name.js';
import type { ReportCell, ReportTable } from './report-cell.js';
import { type Tone, toneOf } from './tone.js';
import { words } from './words.js';

/** How many indicators have each word and each reason for none, by attribute, and which they are. */
export function tallyTable({ tally, rows }: Review, language: Language): ReportTable {
	const kinds: readonly Attribute[] = ['约束性', '预期性'];
	const told = kinds.flatMap((attribute) => {
		const counts = tally.byAttribute[attribute];
		return counts ? [{ attribute, counts }] : [];
	});
	const line = (name: string, of: (counts: Counts) => number, those: Review['rows']) => ({
		tone: those[0] ? toneOf(those[0]) : ('none' as const),
		cells: [
			{ text: name },
			...[tally, ...told.map(({ counts }) => counts)].map((counts) => count(of(counts))),
			{ text: names(those, language) },
		],
	});
	const colon = language === 'zh' ? '：' : ': ';
	return {
		named: 0,
		toned: 0,
		columns: [
			{ header: words.status[language], align: 'start', width: 16 },
			{ header: words.count[language], align: 'end', width: 6 },
			...told.map(({ attribute }) => ({
				header: attributes[attribute][language],
				align: 'end' as const,
				width: 7,
			})),
			{ header: words.names[language], align: 'start', width: 60 },
		],
		rows: bestFirst([
			...tally.words.map(({ name }) => {
				const is = (other: { readonly name: typeof name }) => other.name.zh === name.zh;
				return line(
					name[language],
					(counts) => counts.words.find(is)?.count ?? 0,
					rows.filter(({ status }) => status !== undefined && is(status)),
				);
			}),
			...tally.refusals.map(({ code, name }) =>
				line(
					`${words.notAssessed[language]}${colon}${name[language]}`,
					(counts) => counts.refusals.find((each) => each.code === code)?.count ?? 0,
					rows.filter(({ refusal }) => refusal?.code === code),
				),
			),
		]),
	};
}

function count(value: number): ReportCell {
	return { text: String(value), value, format: '0' };
}

function names(rows: Review['rows'], language: Language): string {
	const list = rows.map(({ indicator }) => indicatorName(indicator, language));
	return list.join(language === 'zh' ? '、' : ', ');
}

/** What has no status is last. */
function bestFirst<Row extends { readonly tone: Tone }>(rows: readonly Row[]): readonly Row[] {
	const order: readonly Tone[] = ['good', 'fair', 'poor', 'none'];
	return [...rows].sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
}
