/**
 * One form of digits, dashes and signs. Marks of footnotes and powers are no digits and go; a dash before
 * a number that follows nothing is its minus.
 */
export function plain(wording: string): string {
	return wording
		.replace(/(?<!m)[\u00b2\u00b3]|[\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/g, '')
		.normalize('NFKC')
		.replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
		.replace(/[−﹣]/g, '-')
		.replace(/^(\s*(?:[〔[【(]\s*)?)[–—‑‐](?=\d)/, '$1-')
		.replace(/[∶﹕]/g, ':')
		.replace(/[〔[【(]注\d{0,2}[〕\]】)]|(?<=[\d%‰\u4e00-\u9fff〕\]】])[*※†‡]|[*※†‡](?=\d)/g, '');
}
