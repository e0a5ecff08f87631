import { createCatalog, indicator, type Localized, type Plan } from '@plan-indicators/core';
import { qingpu14fyp } from '@plan-indicators/data/plans/qingpu-14fyp';

const both = (text: string): Localized => ({ zh: text, en: text });

export const markup = '<img src=x onerror="window.hacked=1">';
export const command = "=cmd|' /C calc'!A0";
export const backwards = '\u202e业企术技新高';
export const long = `长${'高'.repeat(9_998)}末`;

const head = {
	id: 'hostile',
	name: both(long),
	shortName: both(`${markup}"&`),
} as const;

const first = indicator(qingpu14fyp, 'high-tech-enterprises');

/** Stands in for the data package: a plan whose every name is meant to do harm. */
const hostile: Plan = {
	...qingpu14fyp,
	...head,
	aliases: ['恶意'],
	indicators: [markup, command, backwards, long].map((text, i) => ({
		...first,
		id: `indicator-${i}`,
		concept: `concept-${i}`,
		plan: { ...first.plan, ...head },
		name: both(text),
		aliases: [`恶意${i}`],
		unit: markup,
		targets: [
			{
				...first.targets[0],
				source: { ...first.targets[0].source, wording: text, section: [text] },
			},
		],
	})),
	observations: [],
	claims: [],
};

export const plans = [qingpu14fyp, hostile] as const;
export const catalog = createCatalog(plans);
