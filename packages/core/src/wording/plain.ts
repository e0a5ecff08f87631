/**
 * One form of digits, dashes and signs, and of the words that say how a number is meant. Marks of footnotes and powers are no digits and go; a dash before
 * a number that follows nothing is its minus.
 */
export function plain(wording: string): string {
	return wording
		.replace(/(?<!m)[\u00b2\u00b3]|[\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/g, '')
		.normalize('NFKC')
		.replace(traditional, (character) => simplified[character] ?? character)
		.replace(/(\d)[,，](?=\d{3}(?!\d))|(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, '$1$2')
		.replace(/[−﹣]/g, '-')
		.replace(/^(\s*(?:[〔[【(]\s*)?)[–—‑‐](?=\d)/, '$1-')
		.replace(/[∶﹕]/g, ':')
		.replace(/[〔[【(]注\d{0,2}[〕\]】)]|(?<=[\d%‰\u4e00-\u9fff〕\]】])[*※†‡]|[*※†‡](?=\d)/g, '');
}

/** Those of the words around a number, as in 超過, 不低於, 增長; units stay as they are printed. */
const simplified: Readonly<Record<string, string>> = {
	過: '过',
	於: '于',
	長: '长',
	減: '减',
	縮: '缩',
	壓: '压',
	達: '达',
	內: '内',
	爭: '争',
	約: '约',
	擴: '扩',
	穩: '稳',
	維: '维',
	計: '计',
	總: '总',
	與: '与',
	優: '优',
	從: '从',
	較: '较',
	為: '为',
};

const traditional = new RegExp(`[${Object.keys(simplified).join('')}]`, 'g');
