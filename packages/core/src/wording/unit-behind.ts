/** The unit printed behind a number: 万千瓦时, 个百分点, 吨标准煤/万元; undefined where there is none. */
export function unitBehind(behind: string): string | undefined {
	return /^[余多]?\+?\s?(?!以|左右|上下|及)(?:(个?(?:百分|千分)?点|%|‰|°C|[百千]?万?亿?m[23](?![A-Za-z\d]))|([\u3400-\u9fffA-Za-zμ]{1,12}?(?:\/[\u3400-\u9fffA-Za-z\d]{1,8}?)?)(?=以|左|上下|及|\+|[\s,，。、;；:()〔〕[\]【】"“”↑↓]|$))/
		.exec(behind)
		?.slice(1)
		.find((unit) => unit !== undefined);
}
