/** An argument of a call as far as it says what was asked for. */
export type Asked = { readonly text: string } | { readonly reference: string };

/** Plan and indicator that a call of ours asks for. */
export interface PlanCall {
	readonly plan: Asked;
	readonly indicator?: Asked;
}

const argument = String.raw`(?:"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))`;
const call = new RegExp(
	String.raw`\b(?:PLAN|PLANDEV)\.[A-Z]+\(\s*${argument}\s*(?:,\s*${argument}\s*)?(?=[,)])`,
	'gi',
);

/** With the prefix that Excel writes before the name where the add-in is missing. */
const ours = /^=.*\b(?:PLAN|PLANDEV|_xldudf_PLAN|_xldudf_PLANDEV)[._][A-Z]+\(/is;

/** Whether a cell's formula calls a function of the add-in, of either edition. */
export function isOurs(formula: unknown): formula is string {
	return typeof formula === 'string' && ours.test(formula);
}

/** The calls in a formula whose first arguments are texts or references to one cell. */
export function callsIn(formula: string): readonly PlanCall[] {
	return [...formula.matchAll(call)].flatMap(([, text, reference, ownText, ownReference]) => {
		const plan = asked(text, reference);
		const indicator = asked(ownText, ownReference);
		if (!plan) return [];
		return [indicator ? { plan, indicator } : { plan }];
	});
}

function asked(text: string | undefined, reference: string | undefined): Asked | undefined {
	if (text !== undefined) return { text: text.replaceAll('""', '"') };
	return reference === undefined ? undefined : { reference: reference.replaceAll('$', '') };
}
