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

const units: ReadonlyMap<string, readonly [dimension: string, size: number, per?: number]> =
	new Map<string, readonly [dimension: string, size: number, per?: number]>([
		['元', ['CNY', 1]],
		['人民币', ['CNY', 1]],
		['美元', ['USD', 1]],
		['平方米', ['m2', 1]],
		['㎡', ['m2', 1]],
		['平方公里', ['m2', 1e6]],
		['平方千米', ['m2', 1e6]],
		['公顷', ['m2', 1e4]],
		['亩', ['m2', 2000, 3]],
		['立方米', ['m3', 1]],
		['米', ['m', 1]],
		['公里', ['m', 1000]],
		['千米', ['m', 1000]],
		['里', ['m', 500]],
		['微克', ['g', 1, 1e6]],
		['毫克', ['g', 1, 1000]],
		['克', ['g', 1]],
		['斤', ['g', 500]],
		['公斤', ['g', 1000]],
		['千克', ['g', 1000]],
		['吨', ['g', 1e6]],
		['升', ['m3', 1, 1000]],
		['吨标准煤', ['tce', 1]],
		['吨标煤', ['tce', 1]],
		['瓦', ['W', 1]],
		['千瓦', ['W', 1000]],
		['兆瓦', ['W', 1e6]],
		['千伏安', ['kVA', 1]],
		['度', ['kWh', 1]],
		['千瓦时', ['kWh', 1]],
		['瓦时', ['kWh', 1, 1000]],
		['人', ['person', 1]],
		['名', ['person', 1]],
		['人次', ['visit', 1]],
		['家', ['organisation', 1]],
		['户', ['organisation', 1]],
		['所', ['organisation', 1]],
		['个', ['item', 1]],
		['项', ['item', 1]],
		['件', ['item', 1]],
		['座', ['item', 1]],
		['处', ['item', 1]],
		['条', ['item', 1]],
		['辆', ['item', 1]],
		['套', ['item', 1]],
		['台', ['item', 1]],
		['张', ['item', 1]],
		['篇', ['item', 1]],
		['部', ['item', 1]],
		['次', ['time', 1]],
		['场', ['time', 1]],
		['标准箱', ['TEU', 1]],
		['标箱', ['TEU', 1]],
		['TEU', ['TEU', 1]],
		['%', ['share', 1, 100]],
		['‰', ['share', 1, 1000]],
		['百分点', ['percentage-point', 1]],
		['个百分点', ['percentage-point', 1]],
		['千分点', ['percentage-point', 1, 10]],
		['个千分点', ['percentage-point', 1, 10]],
		['倍', ['multiple', 1]],
		['番', ['doubling', 1]],
		['年', ['year', 1]],
		['岁', ['year', 1]],
		['月', ['month', 1]],
		['天', ['day', 1]],
		['小时', ['hour', 1]],
		['分钟', ['hour', 1, 60]],
		['位', ['rank', 1]],
		['名次', ['rank', 1]],
		['分', ['point', 1]],
		['摄氏度', ['°C', 1]],
		['贝尔', ['bel', 1]],
	]);
