import { type Catalog, type Found, type Language, outcome, type Plan } from '@plan-indicators/core';

/** The shortest name that means this plan and no other: 青浦, else 虹口 2018–2020, else its id. */
export function planNameFor(catalog: Catalog, plan: Plan, language: Language): string {
	return (
		planNames(plan, language).find((name) => {
			const found = outcome(() => catalog.plan(name));
			return 'value' in found && found.value.id === plan.id;
		}) ?? plan.id
	);
}

/** The shortest names of plan and indicator that together mean this one and no other. */
export function namesFor(
	catalog: Catalog,
	{ plan, indicator }: Found,
	language: Language,
): readonly [plan: string, indicator: string] {
	const means = (ofPlan: string, ofIndicator: string) => {
		const found = outcome(() => catalog.find(ofPlan, ofIndicator));
		if (!('value' in found)) return false;
		return found.value.plan.id === plan.id && found.value.indicator.id === indicator.id;
	};
	const pairs = [indicator.name[language], indicator.id]
		.filter(typeable)
		.flatMap((own) => planNames(plan, language).map((name) => [name, own] as const));
	return pairs.find(([name, own]) => means(name, own)) ?? [`${plan.id}/${indicator.id}`, ''];
}

function planNames({ district, shortName, id }: Plan, language: Language): readonly string[] {
	const place = district ? [district[language].replace(/^(.{2,})[区县市]$/, '$1')] : [];
	return [...place, shortName[language], id].filter(typeable);
}

/** Excel takes 255 characters in a literal, and nobody can see a mark that turns the writing. */
function typeable(name: string): boolean {
	return name !== '' && name.length <= 100 && !/\p{C}/u.test(name);
}
