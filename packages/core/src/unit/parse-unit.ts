/** How large a printed unit is, and what it measures; the size is a ratio of whole numbers. */
export interface ParsedUnit {
	/** Units of one dimension can be converted into each other: `CNY`, `m2`, `CNY/m2`. */
	readonly dimension: string;
	/** In units of the dimension. */
	readonly size: { readonly numerator: number; readonly denominator: number };
}

/** @returns The meaning of a printed unit such as 万平方米 or 元/平方米; undefined if unknown. */
export function parseUnit(text: string): ParsedUnit | undefined {
	const [over = '', under, ...rest] = text.split('/').map(parseSimple);
	if (rest.length > 0 || !over) return undefined;
	if (text.split('/').length === 1) return over;
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
	const multiplier = units.has(text) ? '' : (/^[十百千]?[万亿]?/.exec(text)?.[0] ?? '');
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

const units: ReadonlyMap<string, readonly [dimension: string, size: number, per?: number]> =
	new Map<string, readonly [dimension: string, size: number, per?: number]>([
		['元', ['CNY', 1]],
		['平方米', ['m2', 1]],
		['平方公里', ['m2', 1e6]],
		['公顷', ['m2', 1e4]],
		['亩', ['m2', 2000, 3]],
		['人', ['person', 1]],
		['家', ['organisation', 1]],
		['户', ['organisation', 1]],
		['所', ['organisation', 1]],
		['个', ['item', 1]],
		['项', ['item', 1]],
		['件', ['item', 1]],
		['%', ['percent', 1]],
		['百分点', ['percentage-point', 1]],
		['倍', ['multiple', 1]],
		['番', ['doubling', 1]],
		['年', ['year', 1]],
		['位', ['rank', 1]],
		['吨', ['t', 1]],
		['吨标准煤', ['tce', 1]],
		['千瓦时', ['kWh', 1]],
	]);
