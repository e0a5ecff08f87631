/** Verbs that begin no name. */
const verbs =
	'建成|建设|改扩建|(?:年均|每年)(?:新增|净增)|新建(?:和?改[造建])?|改建|新改建|扩建|新增|净增|增设|培育(?:建设|打造|认定|壮大)?|新培育|培养|培训|引育|引进|招引|引入|吸引|打造|完成|形成|集聚|聚集|汇聚|新集聚|举办|开展|组织|创建|创成|组建|设立|实施|改造(?:提升)?|认定|新认定|建立|布局(?:建设|实施)?|新开工|开工(?:建设|改造)?|建成投[产用]|竣工|投用|交付|筹集|发放|选送|选派|推出|制定|修订|制修订|开发|新开发|开设|攻克|获批|获得|取得|获评|申报|入选|签约|推广|部署(?:实施)?|上线|开通|开行|治理|修复|整治|整合(?:提升)?|清理|盘活|搭建|孵化|安排|推介|争取|启动(?:建设)?|新设|配备|配置|铺设|安装|采购|收储|化解|处置|关停|淘汰|压减|退出|帮扶|惠及|选树|新创建|争创|编制|出版|创作|演出|推进|加快|抓好|建设提升|规范提升|更新改造|落地|新辟|新开辟|滚动实施|谋划(?:实施)?|做大做强|做强|达到|实现|拥有|招引落地|为|对|向|让|确保|统筹|深化|强化|加强|提高|提升(?=[\u4e00-\u9fff]{4})|扩大|增加|优化|深入|高质量(?=建设|推进|打造)';
const times =
	'(?:力争|争取|确保|努力|预计|计划|规划)?(?:到|至|截至)?(?:20\\d\\d年|“?十[一二三四五六]?五”?)(?:底|末|前|年底|年末|时期|期间|期末)?|今年|明年|全年|年内|每年|当年|五年|三年|年均|(?:[五三两四十]|[2-9])年内';
const fillers =
	'[,;:、。!和及与或并且的]|[一二三四五六七八九十]是|因地制宜|整体提升|以及|——|其中|同时|此外|另外|还|使|将|要|须|应|力争|争取|努力|着力|全力|积极|推动|促进|带动|引领|引导|鼓励|支持|助力|保障(?!性)|保持|预计|累计|分别|全面|大力|继续|持续|再|通过|(?:经济社会发展)?(?:的)?主要(?:预期)?(?:目标|指标)(?:是|为|包括)?|总体目标是?';
const leading = new RegExp(`^(?:${times}|${fillers}|${verbs})+(?=[\\u4e00-\\u9fffA-Za-z“(《0-9])`);
const trailing =
	/(?:[、,;:和与及的按是占]|(?:到|至)?20\d\d年(?:底|末)?|力争|争取|确保|实现|将|要|达|总量要|一般|继续|稳步|持续|分别|均|各|都|合计|共计|共|累计|平均|进一步|至少|每年|全年)+$/;
/** 龙头企业牵头组建创新联合体: the name is that of what is made. */
const inner =
	/^(?:[^,;。“]{0,8}(?:企业|单位|院校|高校|机构|资本|部门|院所|平台|载体|各地))(?:牵头|联合|参与|主导)?(?:组建|建设|培育|创建|打造|新增|建成|开展|举办|提供)(?=.{3,}$)/;

/** The name of an indicator from the words in front of its number. */
export function cleanName(words: string): string {
	let name = words;
	for (let steps = 0; steps < 6; steps += 1) {
		const stripped = withoutVerb(name).replace(trailing, '');
		if (stripped === name) break;
		name = stripped;
	}
	return unbalanced(name);
}

/** A leading verb is no part of the name, unless nothing else is left. */
function withoutVerb(name: string): string {
	const rest = name.replace(leading, '');
	return rest.length >= 2 &&
		!/^(?:率|度|量|额|数量?|面积|规模|金额|能力|强度|比例|总额|收入|经费|占比|水平|指数)$/.test(
			rest,
		)
		? rest
		: name.replace(/^[,;:、。!和及与或并且]+/, '');
}

export function innerName(name: string): string {
	return name.replace(inner, '');
}

/** Without the half of a pair whose other half is elsewhere. */
function unbalanced(name: string): string {
	const open = (name.match(/[(“《]/g) ?? []).length;
	const close = (name.match(/[)”》]/g) ?? []).length;
	if (open === close) return name;
	return open > close
		? name.replace(/^[(“《]/, '').replace(/[(“《]$/, '')
		: name.replace(/^[^(“《]*?[)”》]/, '');
}

/** The noun behind a number: 个以上省级数据产业集群. */
export function nameBehind(words: string): string {
	const [whole = ''] = words.replace(/^[的之]/, '').split(/[,;:。(]/);
	const listed = whole.split('、');
	// 服务全球、具有影响力的旗舰型企业: what stands before 的 describes what stands behind it.
	if (
		/^[^、]*、[^、]*的/.test(whole) &&
		!/^[^、]{4,}(?:企业|集群|平台|基地|园区|项目|中心|机构|人才|品牌|场景|产品|模型)、/.test(whole)
	)
		return tidy(whole);
	// 行业级、场景级大模型: what only describes the noun does not end the name.
	const end = listed.findIndex((part) => !/^[\u4e00-\u9fff]{0,3}[级型类性]$/.test(part));
	return tidy(listed.slice(0, end === -1 ? undefined : end + 1).join('、'));
}

function tidy(name: string): string {
	return name
		.replace(/(?:以上|左右)$/, '')
		.replace(/(?:和|与|及|以及|并|新|等)$/, '')
		.slice(0, 30);
}

/** What is measured of all the parts, said once: 原煤、原油产量. */
const tail =
	/(?:年?(?:全产业链)?(?:产业规模|总产值|产值|总产量|产量|出栏量|存栏量|增加值|营业收入|营收|销售额|成交额|总量|总数|数量|面积|规模|占比|比重|比例|投资|收入|人数|能力|里程|总额|[\u4e00-\u9fff]{2}率))$/;

/** 城镇 stands for 农村 in 农村居民收入. */
function modifiesAlike(part: string, last: string): boolean {
	return part.length <= 2 || part.at(-1) === last.charAt(part.length - 1);
}

/** The parts of A、B和C, each a name of its own: 城镇、农村居民收入 is 城镇居民收入 and 农村居民收入. */
export function parts(subject: string, count?: number): readonly string[] {
	const byMark = subject.split('、').filter((part) => part !== '');
	const byWord = subject.split(/、|以及|及其|和|与|及/).filter((part) => part !== '');
	const chosen =
		count === undefined
			? byWord
			: byMark.length === count
				? byMark
				: byWord.length === count
					? byWord
					: byWord.length > count
						? byWord.slice(-count)
						: byWord;
	const last = chosen.at(-1) ?? '';
	const measure = tail.exec(last)?.[0] ?? '';
	const named = chosen.map((part, i) => {
		if (i === chosen.length - 1) return part;
		if (part.length <= 3 && last.length >= part.length + 4 && modifiesAlike(part, last))
			return part + last.slice(part.length);
		return measure === '' || part.endsWith(measure) || tail.test(part) ? part : part + measure;
	});
	if (count === 2 && named.length === 1) {
		const both = /城乡/.exec(last);
		if (both) return [last.replace('城乡', '城镇'), last.replace('城乡', '农村')];
	}
	return named;
}
