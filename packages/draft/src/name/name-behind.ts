/**
 * The noun behind a number.
 *
 * @example
 * nameBehind('省级数据产业集群，打造') //=> '省级数据产业集群'
 * nameBehind('行业级、场景级大模型') //=> '行业级、场景级大模型'
 */
export function nameBehind(words: string): string {
	const [whole = ''] = words.replace(/^[的之]/, '').split(/[,，;；:。(（]/);
	// 服务全球、具有影响力的旗舰型企业: what stands before 的 describes what stands behind it.
	if (/^[^、]*、[^、]*的/.test(whole) && !closed.test(whole)) return tidy(whole);
	const listed = whole.split('、').filter((part) => part !== '');
	// 行业级、场景级大模型: what only describes the noun does not end the name.
	const end = listed.findIndex((part) => !/^[\u4e00-\u9fff]{0,3}[级型类性]$/.test(part));
	return tidy(listed.slice(0, end === -1 ? undefined : end + 1).join('、'));
}

/** A noun of its own before the 、. */
const closed = /^[^、]{4,}(?:企业|集群|平台|基地|园区|项目|中心|机构|人才|品牌|场景|产品|模型)、/;

function tidy(name: string): string {
	return name
		.replace(/(?:以上|左右)$/, '')
		.replace(/(?:和|与|及|以及|并|新|等)$/, '')
		.slice(0, 30);
}
