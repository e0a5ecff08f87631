import type { Plan } from '@plan-indicators/core';
import { Converter } from 'opencc-js/t2cn';

/** The source of `src/traditional.ts`: traditional characters for those of the plans' names. */
export function traditionalSource(plans: readonly Plan[]): string {
	const used = new Set(plans.flatMap(namesOf).join(''));
	const pairs = simplifications().filter(
		([character, simplified]) => !used.has(character) && used.has(simplified),
	);
	return [
		"import type { Traditional } from '@plan-indicators/core';",
		'',
		'/** Generated from the names of the plans by `pnpm generate`. */',
		'export const traditional: Traditional = {',
		...pairs.map(([character, simplified]) => `\t${character}: '${simplified}',`),
		'};',
		'',
	].join('\n');
}

/** Every traditional character that has one simplified form, for plans whose names are not ours. */
export function simplifications(): readonly (readonly [character: string, simplified: string])[] {
	const simplify = Converter({ from: 'tw', to: 'cn' });
	return ideographs()
		.map((character) => [character, simplify(character)] as const)
		.filter(([character, simplified]) => character !== simplified);
}

function ideographs(): string[] {
	return Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCodePoint(0x4e00 + i));
}

function namesOf({ name, aliases, district, document, indicators }: Plan): string[] {
	const ofIndicators = indicators.flatMap((indicator) => [indicator.name.zh, ...indicator.aliases]);
	return [
		name.zh,
		...aliases,
		district?.zh ?? '',
		document.title,
		document.number ?? '',
		...ofIndicators,
	];
}
