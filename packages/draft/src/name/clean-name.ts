/**
 * The name of an indicator from the words in front of its number.
 *
 * @example
 * cleanName('到2025年，力争建成省级重点企业研究院') //=> '省级重点企业研究院'
 */
export function cleanName(words: string): string {
	let name = words.replace(marksAndJoints, '');
	for (let steps = 0; steps < most; steps += 1) {
		const rest = name.replace(leading, '');
		const verb = !/年|期|[、,，]/.test(name.slice(0, name.length - rest.length));
		if (rest === name || rest.length < 2 || (verb && measures.test(rest))) break;
		if (fromNothing.test(name)) break;
		name = rest;
	}
	return unbalanced(name.replace(trailing, ''));
}

/** More verbs and years than that stand in front of no name. */
const most = 16;

/** What stands before a name and is no part of it: joints, years, adverbs, and verbs that begin no name. */
const before: readonly string[] = [
	'[,，;；:：、。!！和及与或并且的]|以及|——|[一二三四五六七八九十]是',
	'(?:到|至|截至)?20\\d\\d年(?:底|末|前|年底|年末)?|(?:到|至)?“?十[一二三四五六]?五”?(?:期?末|时期|期间)?',
	'今年|明年|全年|年内|每年|当年|年均|(?:[五三两四十]|[2-9])年内|五年|三年',
	'其中|同时|此外|另外|还|使|将|要|须|应|再|预计|计划|规划(?=到)|累计|分别|通过|为|对|向|让',
	'力争|争取|确保|努力|着力|全力|积极|全面|大力|继续|持续|深入|因地制宜|整体提升|高质量(?=建设|推进|打造)',
	'推动|促进|带动|引领|引导|鼓励|支持|助力|保障(?!性)|保持|统筹|深化|强化|加强|优化|推进|加快|抓好|做大做强|做强',
	'(?:经济社会发展)?的?主要(?:预期)?(?:目标|指标)(?:是|为|包括)?|总体目标是?',
	'建成投[产用]|建成|建设提升|建设|改扩建|新建(?:和?改[造建])?|新改建|改建|扩建|新增|净增|增设|新设|设立',
	'培育(?:建设|打造|认定|壮大)?|新培育|培养|培训|引育|新?引进|招引(?:落地)?|引入|吸引|集聚|新集聚|聚集|汇聚',
	'打造|完成|形成|举办|开展|组织|新?创建|创成|争创|组建|滚动实施|实施|部署(?:实施)?|谋划(?:实施)?|新?认定|建立',
	'布局(?:建设|实施)?|新开工|开工(?:建设|改造)?|竣工|投用|交付|落地|上线|开通|开行|新开辟|新辟|启动(?:建设)?',
	'改造(?:提升)?|更新改造|规范提升|整合(?:提升)?|治理|修复|整治|清理|盘活|提高|提升(?=[\\u4e00-\\u9fff]{4}|“)|扩大|增加',
	'筹集|发放|安排|投放|配备|配置|铺设|安装|采购|收储|化解|处置|关停|淘汰|压减|退出',
	'选送|选派|选树|推介|推出|推广|制定|修订|制修订|新?开发|开设|编制|出版|创作|演出|搭建|孵化',
	'获批|获得|取得|获评|申报|入选|签约|攻克|帮扶|惠及|达到|实现|拥有',
];

const leading = new RegExp(`^(?:${before.join('|')})(?=[\\u4e00-\\u9fffA-Za-z“(（《、0-9])`);
const only = new RegExp(`^(?:${before.join('|')})+$`);

/** Whether nothing is left of a name: 推动. */
export function isOnlyVerb(name: string): boolean {
	return name.length <= 8 && only.test(name);
}

const marksAndJoints = /^[,，;；:：、。!！和及与或并且的]+/;
const trailing =
	/(?:[、,，;；:：和与及的按是占]|(?:到|至)?20\d\d年(?:底|末)?|力争|争取|确保|实现|将|要|达|一般|继续|稳步|持续|分别|均|各|都|合计|共计|共|累计|平均|进一步|至少|每年|全年)+$/;

/** What is measured, without of what: the verb before it belongs to the name then. */
const measures =
	/^(?:率|度|量|额|数量?|面积|规模|金额|能力|强度|比例|总额|收入|经费|占比|水平|指数)(?:新增|净增)?$/;

/** There is no level to which these are added, so that the name has to say what they are. */
const fromNothing = /^(?:新增|净增)(?:城镇|农村|各类)?就业(?:人数|人口|人员)?$/;

/** Without the half of a pair whose other half is elsewhere. */
function unbalanced(name: string): string {
	const open = (name.match(/[(“《（]/g) ?? []).length;
	const close = (name.match(/[)”》）]/g) ?? []).length;
	if (open === close) return name;
	return open > close
		? name.replace(/^[(“《（]/, '').replace(/[(“《（]$/, '')
		: name.replace(/^[^(“《（]*?[)”》）]/, '');
}
