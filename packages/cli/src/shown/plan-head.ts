import { citation, type Language, type Plan, periodText, planTitle } from '@plan-indicators/core';

/** Which plan, and the document it stands in. */
export function planHead(plan: Plan, language: Language): readonly string[] {
	const title = planTitle(plan, language);
	const name = plan.name[language];
	const heading =
		plan.shortName[language] === name
			? `${name}  ${periodText(plan.period, language)}`
			: `${title}  ${name}`;
	return [`■ ${heading}`, `  ${citation(plan)}`];
}
