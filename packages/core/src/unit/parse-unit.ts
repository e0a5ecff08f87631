import { units } from './units.js';

/** How large a printed unit is, and what it measures; the size is a ratio of whole numbers. */
export interface ParsedUnit {
	/** Units of one dimension can be converted into each other: `CNY`, `m2`, `CNY/m2`. */
	readonly dimension: string;
	/** In units of the dimension. */
	readonly size: { readonly numerator: number; readonly denominator: number };
}

/** @returns The meaning of a printed unit such as 万平方米 or 元/平方米; undefined if unknown. */
export function parseUnit(text: string): ParsedUnit | undefined {
	const parts = text.normalize('NFKC').split('/', 3);
	const [over, under, ...rest] = parts.map(parseSimple);
	if (rest.length > 0 || !over) return undefined;
	if (parts.length === 1) return over;
	if (!under) return undefined;
	return {
		dimension: `${over.dimension}/${under.dimension}`,
		size: {
			numerator: over.size.numerator * under.size.denominator,
			denominator: over.size.denominator * under.size.numerator,
		},
	};
}

function parseSimple(text: string): ParsedUnit | undefined {
	const multiplier = units.has(text) ? '' : (/^[十百千]?万?亿?/.exec(text)?.[0] ?? '');
	const unit = units.get(text.slice(multiplier.length));
	if (!unit) return undefined;
	const [dimension, numerator, denominator = 1] = unit;
	const times = [...multiplier].reduce((size, digit) => size * (multipliers.get(digit) ?? 1), 1);
	return { dimension, size: { numerator: numerator * times, denominator } };
}

const multipliers: ReadonlyMap<string, number> = new Map([
	['十', 10],
	['百', 100],
	['千', 1000],
	['万', 1e4],
	['亿', 1e8],
]);
