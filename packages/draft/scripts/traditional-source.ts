import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

const sources = new URL('../src/', import.meta.url);

/** The source of `src/text/traditional.ts`: traditional characters for those that the rules look for. */
export function traditionalSource(): string {
	const words = new Set(
		readdirSync(sources, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts') && !/(?:traditional|fold|\.test)\.ts$/.test(name))
			.flatMap((name) => [...readFileSync(new URL(name.replace(/\\/g, '/'), sources), 'utf8')]),
	);
	const simplify = Converter({ from: 'tw', to: 'cn' });
	const pairs = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) =>
		String.fromCodePoint(0x4e00 + i),
	)
		.map((character) => [character, simplify(character)] as const)
		.filter(
			([character, simplified]) =>
				character !== simplified && words.has(simplified) && !words.has(character),
		);
	return [
		'/** Generated from the words of the rules by `pnpm generate`. */',
		'export const traditional: Readonly<Record<string, string>> = {',
		...pairs.map(([character, simplified]) => `\t${character}: '${simplified}',`),
		'};',
		'',
	].join('\n');
}
