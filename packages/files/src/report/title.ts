import { isoDate, type Language, periodText, type Review } from '@plan-indicators/core';
import { actualsEnd } from './actuals-end.js';
import { printedText } from './printed-text.js';
import { words } from './words.js';

/** What a report is called, and of which plan and time it is. */
export function titleOf(review: Review, language: Language) {
	const { plan, time } = review;
	const kind = words[time < plan.period.end ? 'midTerm' : 'final'][language];
	const name = printedText(plan.name[language]);
	const years = periodText(plan.period, language);
	const { number, issued } = plan.document;
	const document = printedText([number, issued].filter((part) => part !== undefined).join(' '));
	const end = actualsEnd(review)?.[language] ?? '';
	const parts =
		language === 'zh'
			? [`规划期 ${years}`, `截至 ${dayText(time, language)}`, end, document]
			: [`period ${years}`, `as of ${dayText(time, language)}`, end, document];
	return {
		title: language === 'zh' ? `${name}：${kind}` : `${name}: ${kind.toLowerCase()}`,
		subtitle: parts.filter((part) => part !== '').join(' · '),
	};
}

function dayText(time: number, language: Language): string {
	if (!Number.isInteger(time)) return isoDate(time);
	return language === 'zh' ? `${time} 年底` : `the end of ${time}`;
}
