import type { Language } from '@plan-indicators/core';
import {
	AlignmentType,
	Document,
	type FileChild,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
} from 'docx';
import type { Block, Report } from '../report.js';
import { words } from '../words.js';
import { barsCharts } from './bars-chart.js';
import { coursesGrid } from './courses-grid.js';
import { styles } from './styles.js';
import { textWidth, wordTable } from './word-table.js';

/** A report as a Word file: heading styles, native tables with a repeated head, native charts. */
export async function docx(report: Report): Promise<Uint8Array> {
	const { language, title, subtitle, sentence, sections } = report;
	const document = new Document({
		title,
		creator: 'plan-indicators',
		styles: styles(language),
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
						margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
					},
				},
				footers: { default: pageNumbers() },
				children: [
					new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
					new Paragraph({ text: subtitle, style: 'Subtitle' }),
					new Paragraph({ children: [new TextRun({ text: sentence, bold: true })] }),
					...sections.flatMap(({ heading, blocks }) => [
						new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
						...blocks.flatMap((block) => blockOf(block, heading, language)),
					]),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockOf(block: Block, heading: string, language: Language): readonly FileChild[] {
	switch (block.kind) {
		case 'text':
			return [new Paragraph({ text: block.text })];
		case 'list':
			return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
		case 'table':
			return [wordTable(block.table)];
		case 'bars':
			return barsCharts(block, heading, textWidth).map(
				(chart) => new Paragraph({ children: [chart] }),
			);
		case 'courses':
			return [new Paragraph({ text: words.courseKey[language] }), coursesGrid(block)];
	}
}

function pageNumbers(): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
			}),
		],
	});
}
