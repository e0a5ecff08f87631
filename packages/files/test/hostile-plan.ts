import { definePlan } from '@plan-indicators/core';
import { qingpu14fyp } from '@plan-indicators/data';

export const hostileTexts = [
	'=cmd|"/c calc"!A1',
	'+1+1',
	'-2',
	'@SUM(A1:A9)',
	'#N/A',
	'#DIV/0!',
	'<img src=x onerror=alert(1)>',
	'</t></si><si><t>',
	'\u202eetavonni',
	'\u0000\u0007\u001b',
	'\ud83e',
	' 空格 ',
	'*?~*',
	'高新技术企业',
	'ABC',
	'abc',
	"'=1+1",
	'行\n行\t格',
	'创'.repeat(10_000),
] as const;

const [indicator] = qingpu14fyp.indicators.filter(({ baseline }) => baseline);

/** A plan all of whose texts would do harm where text is taken for something else. */
export const hostilePlan = definePlan({
	...qingpu14fyp,
	id: '=1+1',
	shortName: { zh: "='[x]*:?/\\History'", en: '' },
	name: { zh: '=1+1', en: '+1' },
	document: { ...qingpu14fyp.document, title: '=HYPERLINK("x")', issuer: '@x' },
	indicators: hostileTexts.flatMap((text, i) =>
		indicator
			? [
					{
						...indicator,
						id: `i-${i}`,
						name: { zh: text, en: text },
						unit: text,
						note: { zh: text, en: text },
					},
				]
			: [],
	),
	observations: [],
	claims: [],
	industries: [],
	tasks: hostileTexts.map((text, i) => ({
		id: `t-${i}`,
		number: text,
		name: { zh: text, en: text },
		source: { section: [text] },
	})),
});
