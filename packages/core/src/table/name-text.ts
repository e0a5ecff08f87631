import { parseUnit } from '../unit/parse-unit.js';

/** What the name cell of a row says. */
export interface NameText {
	/** Without its number, its unit and its marks. */
	readonly name: string;
	/** In the last brackets: 亿元 of 研发经费（亿元）. */
	readonly unit?: string;
	/** As it is printed, where that is more. */
	readonly printed?: string;
	/** Whether the row itself is a growth or a fall: GDP增长(%), 能耗降低(%). */
	readonly change?: 'growth' | 'fall';
	/** 能耗 of 能耗降低. */
	readonly ofWhat?: string;
	readonly mode?: 'average' | 'total';
	/** 其中：the row is a part of the one above. */
	readonly isPart: boolean;
	readonly starred: boolean;
	/** Marks of footnotes: ①. */
	readonly footnotes: readonly string[];
}

export function nameText(cell: string): NameText {
	const footnotes = [...cell.matchAll(/[①-⑳](?<=\S\s*[①-⑳])/g)].map(([mark]) => mark);
	const text = cell.replace(/[①-⑳]/g, '').normalize('NFKC').replace(/\s+/g, ' ');
	const starred = /\*|★/.test(text);
	const unnumbered = text
		.replace(/[*★]/g, '')
		.replace(/^\s*(?:\d{1,2}\s*[.、)](?!\d)|\(\d{1,2}\))/, '')
		.trim();
	const isPart = /^(?:其中|#)/.test(unnumbered);
	const whole = unnumbered.replace(/^(?:其中|#)\s*:?\s*/, '');
	const [, before, inside] = /^(.+?)\s*[([〔]\s*([^()[\]〔〕]{1,14}?)\s*[)\]〕]$/.exec(whole) ?? [];
	const unit = inside !== undefined && isUnit(inside) ? inside : undefined;
	const name = unit === undefined ? whole : (before ?? whole);
	const [, ofWhat = '', grows, falls] =
		/^(.+?(?<!自然))(?:(?:年均|平均|累计)?(增长|增速|增幅|增长率|增长速度)|(?:年均|平均|累计)?(下降|降低|减少|削减|降幅|下降率|降低率|下降幅度|降低幅度))$/.exec(
			name,
		) ?? [];
	const change = grows !== undefined ? 'growth' : falls !== undefined ? 'fall' : undefined;
	const mode = name.includes('累计') ? 'total' : /年均|平均增/.test(name) ? 'average' : undefined;
	return {
		name,
		...(unit === undefined ? {} : { unit }),
		...(whole === name ? {} : { printed: whole }),
		...(change === undefined ? {} : { change, ofWhat }),
		...(change === undefined || mode === undefined ? {} : { mode }),
		isPart,
		starred,
		footnotes,
	};
}

/** Whether what stands in brackets is a unit and not a remark: 亿元, 吨标准煤/万元, 张; not 含农户. */
function isUnit(text: string): boolean {
	if (parseUnit(text) !== undefined) return true;
	if (/^[^\s,、;。()/]{1,8}\/[^/]{1,8}$/.test(text)) return true;
	return /^[十百千万亿]*(?:床|站|班|宗|人日|g|W|[MG]?Wh|ha|dB)$/.test(text);
}
