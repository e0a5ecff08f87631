import type { WriteOptions, WriteSheet } from 'hucre';
import { type SheetCell, text } from '../../workbook/cells.js';
import { sheet } from '../../workbook/sheet.js';
import { faint, font, title as titleStyle } from '../../workbook/styles.js';
import type { Block, Report, Section, SectionId } from '../report.js';
import { words } from '../words.js';
import { barsChart } from './bars-chart.js';
import { coursesCharts } from './courses-charts.js';
import { heading, paragraph, tableLines, tableWidths } from './lines.js';
import { spread } from './spread.js';

/**
 * A report as a workbook of values and native charts: result, indicators, paths, and what stands
 * behind them, a sheet each.
 *
 * @returns What hucre's `writeXlsx` writes.
 */
export function xlsx(report: Report): WriteOptions {
	const { language, title, subtitle, sentence, sections } = report;
	const of = (...ids: readonly SectionId[]) => sections.filter(({ id }) => ids.includes(id));
	const top = [[text(title, titleStyle)], [text(subtitle, faint)], [paragraph(sentence)]];
	return {
		sheets: [
			resultSheet(words.result[language], top, of('result', 'progress')),
			...of('indicators', 'courses').flatMap(tableSheet),
			plainSheet(words.notes[language], of('notes', 'reasons', 'methods', 'sources')),
		],
		defaultFont: font,
		properties: { title, creator: 'plan-indicators' },
	};
}

type Lines = readonly (readonly SheetCell[])[];

/** Sections below one another. */
function linesOf(sections: readonly Section[]): Lines {
	return sections.flatMap((section) => [
		[],
		[heading(section.heading)],
		...section.blocks.flatMap(blockLines),
	]);
}

function blockLines(block: Block): Lines {
	switch (block.kind) {
		case 'text':
			return [[paragraph(block.text)]];
		case 'list':
			return block.items.map((item) => [paragraph(item)]);
		case 'table':
		case 'bars':
		case 'courses':
			return tableLines(block.table);
	}
}

function resultSheet(name: string, top: Lines, sections: readonly Section[]): WriteSheet {
	const lines = [...top, ...linesOf(sections)];
	const [block] = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'bars'));
	const [, progress] = sections;
	const title = progress?.heading ?? '';
	const count = block?.kind === 'bars' ? block.bars.length : 0;
	return {
		...spread({ name, widths: [34, 11, 11, 11, 70], lines }),
		...(block?.kind === 'bars'
			? { charts: [barsChart(block.table, title, lines.length - count, count)] }
			: {}),
	};
}

/** A table alone, under the name of its section. */
function tableSheet({ heading: name, blocks }: Section): readonly WriteSheet[] {
	return blocks.flatMap((block) => {
		if (block.kind !== 'table' && block.kind !== 'courses') return [];
		const lines = tableLines(block.table);
		const own = {
			...sheet({ name, widths: tableWidths(block.table), lines }),
			freezePane: { rows: 1, columns: block.kind === 'table' ? 2 : 3 },
		};
		if (block.kind === 'table') return [own];
		return [{ ...own, charts: coursesCharts(block, lines.length) }];
	});
}

function plainSheet(name: string, sections: readonly Section[]): WriteSheet {
	return spread({ name, widths: [34, 40, 60, 24, 40], lines: linesOf(sections) });
}
