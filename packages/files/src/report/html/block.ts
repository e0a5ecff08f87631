import type { Language } from '@plan-indicators/core';
import type { CourseChart } from '../course-chart.js';
import type { Block } from '../report.js';
import type { ReportTable } from '../report-cell.js';
import { words } from '../words.js';
import { courseDrawing } from './course-drawing.js';
import { escaped } from './escaped.js';
import { progressDrawings } from './progress-drawing.js';
import { svg } from './svg.js';
import { table, wide } from './table.js';

/** One part of a section. */
export function block(of: Block, heading: string, language: Language): string {
	switch (of.kind) {
		case 'text':
			return `<p><bdi>${escaped(of.text)}</bdi></p>`;
		case 'list':
			return `<ul>${of.items.map((item) => `<li><bdi>${escaped(item)}</bdi></li>`).join('\n')}</ul>`;
		case 'table':
			return table(of.table, heading);
		case 'bars': {
			const drawings = progressDrawings(of.bars, language).map(
				(drawing) => `<figure class="bars">${wide(heading, svg(drawing))}</figure>`,
			);
			return `${key(['progressShare', 'elapsed'], language)}${drawings.join('\n')}
${numbers(of.table, heading, language)}`;
		}
		case 'courses':
			return `${key(['path', 'actual', 'target'], language)}<div class="courses">
${of.courses.map((course) => figure(course, language)).join('\n')}
</div>
${numbers(of.table, heading, language)}`;
	}
}

function figure(course: CourseChart, language: Language): string {
	const { name, unit } = course;
	const title = unit === '' ? name : `${name}（${unit}）`;
	return `<figure><figcaption><bdi>${escaped(title)}</bdi></figcaption>${svg(courseDrawing(course, language))}</figure>`;
}

/** What the signs of a chart mean. */
function key(signs: readonly (keyof typeof words)[], language: Language): string {
	const entries = signs.map(
		(sign) => `<span class="${sign}">${escaped(words[sign][language])}</span>`,
	);
	return `<p class="key">${entries.join('')}</p>`;
}

/** The numbers behind a chart, for those who want or need them rather. */
function numbers(of: ReportTable, heading: string, language: Language): string {
	const summary = `${heading}${language === 'zh' ? '：' : ': '}${words.numbers[language]}`;
	return `<details><summary>${escaped(summary)}</summary>${table(of, summary)}</details>`;
}
