import type { Language } from '@plan-indicators/core';
import { type IStylesOptions, LineRuleType } from 'docx';
import { fontsFor } from './fonts.js';

/** Sizes in half points, distances in twentieths of a point. */
export function styles(language: Language): IStylesOptions {
	const { text, heading } = fontsFor(language);
	const lang = { value: 'en-US', eastAsia: 'zh-CN' };
	const head = (size: number, before: number) => ({
		run: { font: heading, size, bold: true, color: '1C2430' },
		paragraph: { spacing: { before, after: 80 }, keepNext: true },
	});
	return {
		default: {
			document: {
				run: { font: text, size: 21, language: lang },
				paragraph: { spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO } },
			},
			title: head(32, 0),
			heading1: head(26, 240),
		},
		paragraphStyles: [
			{
				id: 'Subtitle',
				name: 'Subtitle',
				basedOn: 'Normal',
				run: { size: 18, color: '5B6572' },
			},
			{
				id: 'Cell',
				name: 'Cell',
				basedOn: 'Normal',
				run: { size: 16 },
				paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
			},
		],
	};
}
