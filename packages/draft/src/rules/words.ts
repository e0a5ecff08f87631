/** What bring something about: their numbers are promised. */
const makes =
	'建成|建设|新建|改建|新改建|扩建|续建完成|新增|净增|增设|增加|扩大|培育|新培育|培养|培训|引育|引进|招引|引入|吸引|打造|完成|形成|集聚|聚集|汇聚|新集聚|举办|开展|组织|创建|创成|组建|设立|增设|实施|改造|提升|更新|认定|新认定|建立|布局|落地|开工|新开工|投产|竣工|投用|交付|筹集|筹建|供应|供给|发放|选送|选派|推出|制定|修订|制修订|研发|开发|新开发|开设|突破|攻克|攻坚|获批|获得|取得|获评|评选|申报|入选|立项|签约|转化|推广|应用|部署|上线|开通|开行|新辟|治理|修复|整治|整合|营造|造林|种植|清理|盘活|减负|减免|减轻|搭建|孵化|转移|储备|谋划|覆盖|带动|解决|安置|提供|适配|投放|募集|遴选|发展|招引|招聘|招录|吸纳|实现|达到|建有|拥有|争取|力争|确保|安排|推介|筛选|遴选|启动|新设|配备|配置|铺设|架设|安装|采购|出栏|收购|收储|消化|化解|处置|出让|腾退|关停|淘汰|压减|退出|销售|接待|检测|抽检|巡诊|体检|筛查|救助|康复救助|资助|帮扶|服务|惠及|选树|命名|打通|贯通|新创建|创评|提质|晋级|升规|上规|纳统|入库|输送|孵育|做大|催生|落户|成立|投资|争创|培优|编制|发布|出版|创作|排演|演出|放映|送戏|新辟';

/** What deal with what is there: their numbers say how many there are. */
const handles =
	'抓好|推进|加快建设|加快推进|加快打造|加快|持续推进|推进建设|推动|支持|聚焦|围绕|依托|发挥|深化|办好|办实|落实|用好|巩固|做强|做优|做精|做大做强|壮大|做强做优|统筹|提速|续建|涵盖|涉及|包括|包含|分为|明确|提出|坚持|优化|健全|完善|锚定|对标|突出|强化|加强|按照|遵循|瞄准|紧扣|贯彻|参与|指导|组成|利用|借助|对接|规范|细化';

/** What gives money to somebody. */
export const gives =
	/给予|奖励|奖补|补助|补贴|资助|扶持资金|奖金|一次性|贴息|罚款|最高(?:不超过)?$|按.{0,12}标准/;

/** Headings of what has been, and of what is in the way, wherever they stand. */
export const lookingBack =
	/回顾|(?:发展|工作|现实|良好|坚实|产业|规划|建设|主要)基础(?!设施|研究|教育|产业)|基础和|基础与|基本情况|现状|存在.{0,6}问题|面临|主要问题|突出问题|问题短板|发展环境|工作总结|执行情况|完成情况|进展情况|主要进展|的形势|形势(?:分析|任务|背景)|(?:规划|编制|发展|时代|有关)背景/;

/** The same, unless a heading above looks ahead: there 取得显著成效 is a goal. */
export const lookingBackPerhaps =
	/成就|成效|成绩|挑战|机遇|过去|历程|形势|背景|[这的][五一三][年来]|[一五]年来|这五年|收官|进展/;

/** Headings of what is promised. */
export const lookingAhead =
	/(?:发展|主要|预期|总体|工作|建设|行动|奋斗|具体)目标|目标任务|目标和任务|工作安排|重点工作|工作打算|展望/;

/** Words of a sentence that tells what has come about. */
export const past =
	/已经|已|截至|截止|目前|现有|现已|当前|去年|上年|过去|以来|[五四三]年来|期末,|累计完成|圆满|连续[\d一二三四五六七八九十]+年|[完实达提建获新形累超增][成现到高得增计过长]了|是[^,;。]{0,8}期末的|仅为|存在|不足|偏低/;

/** Words that look forward wherever they stand. */
export const ahead =
	/力争|争取|确保|将|预期目标|主要目标|目标是|要|计划|拟|今年|明年|新增|到20\d\d年/;

/** The verbs of a clause: in the first group those that deal with what is there, in the second the makers. */
export const verbs = new RegExp(`(${longestFirst(handles)})|(${longestFirst(makes)})`, 'g');

function longestFirst(words: string): string {
	return [...new Set(words.split('|'))].sort((one, other) => other.length - one.length).join('|');
}
