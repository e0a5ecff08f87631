/** Whether a phrase says that its number is about: 左右, 约, 近百家, 十余家; not 节约, 约束. */
export function isApproximate(text: string): boolean {
	return /左右|上下|大约|接近|(?<![节集合制条公预签大])约(?![束定占])|近(?=[\d一二两三四五六七八九十百千])|[\d十百千万][余多](?!个?百分)|^[≈~](?=\d)/.test(
		text,
	);
}
