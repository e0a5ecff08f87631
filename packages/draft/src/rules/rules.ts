import type { Scene } from './scene.js';

/** Why a number is drafted or left out; the first rule that applies decides. */
export interface Rule {
	readonly id: string;
	readonly drafts: boolean;
	readonly applies: (scene: Scene) => boolean;
	/** Sentences, each with the number that this rule decides. */
	readonly examples: readonly (readonly [sentence: string, number: number])[];
}

export function deciding(scene: Scene): Rule {
	return rules.find(({ applies }) => applies(scene)) ?? none;
}

const promises = (scene: Scene) => scene.predicate.mode !== 'none';
const bounded = ({ mention, predicate }: Scene) =>
	predicate.mode === 'reach' ||
	mention.after !== '' ||
	/[≥≤><≈约近逾]/.test(mention.before) ||
	/不低于|不少于|不超过|不高于|至少/.test(predicate.words);
const lasting = /^(?:年|个?月|天|日|个?小时|分钟|秒|毫秒|个?工作日|岁|周岁|周)$/;

const none: Rule = {
	id: 'no-promise',
	drafts: false,
	applies: () => true,
	examples: [['各街道设立2个窗口以外的服务点。', 2]],
};

export const rules: readonly Rule[] = [
	{
		id: 'code',
		drafts: false,
		applies: ({ text, mention: { start, end, inWords, unitKind, before } }) =>
			!inWords &&
			(/[A-Za-z+×/#_.〔[*.-]/.test(text.charAt(start - 1)) ||
				(/^(?:\+|[A-Za-z×*#_]|-\d|:\d)/.test(text.slice(end, end + 2)) && unitKind === 'none') ||
				text.charAt(end - 1) === '+' ||
				(before === '' &&
					unitKind === 'none' &&
					/^(?:〕|周年|号|届|版|期|轮|代|维|级|型|类|系|航班|大|强|化|[\])》])/.test(
						text.slice(end, end + 2),
					))),
		examples: [
			['实施“1+N”政策，推进5G应用，建设315体系，力争产值增长8%。', 5],
			['办好第26届运动会。', 26],
		],
	},
	{
		id: 'date',
		drafts: false,
		applies: ({ text, mention: { number, unit, unitKind, start, end } }) =>
			(number >= 1900 &&
				number <= 2100 &&
				(unit === '年' ||
					(unitKind === 'none' && !/增|达|突破|超过|到达/.test(text.slice(start - 2, start))))) ||
			(unitKind === 'none' && /^(?:月|年|:|时)/.test(text.slice(end, end + 1))) ||
			(unit === '日' && /月$/.test(text.slice(0, start))) ||
			(unit === '年' && text.slice(start - 1, start) === '〔'),
		examples: [['2026年3月5日印发，高速公路2027年建成。', 2027]],
	},
	{
		id: 'ordinal',
		drafts: false,
		applies: ({ mention: { before, unit }, predicate: { words } }) =>
			before === '第' &&
			!(unit !== undefined && /^(?:位|名|位次|名次)$/.test(unit) && words !== ''),
		examples: [['开展第5次全国经济普查。', 5]],
	},
	{
		id: 'quoted',
		drafts: false,
		applies: ({ quoted }) => quoted,
		examples: [['构建“圈内1小时”通勤圈。', 1]],
	},
	{
		id: 'lasting',
		drafts: false,
		applies: (scene) =>
			scene.mention.unit !== undefined &&
			lasting.test(scene.mention.unit) &&
			!(
				promises(scene) &&
				/寿命|年限|时限|时间|时长|周期|工龄|办理|审批|办结|响应|日数|天数|停电|里程|达到$|压缩|缩短|提高|延长/.test(
					scene.lead + scene.predicate.words,
				)
			),
		examples: [
			['第二轮土地承包到期后再延长30年试点。', 30],
			['70岁以上老年人意外伤害保险全覆盖。', 70],
		],
	},
	{
		id: 'review',
		drafts: false,
		applies: ({ review }) => review,
		examples: [
			[
				'一、2025年工作回顾\n地区生产总值增长5.2%。\n二、2026年工作安排\n地区生产总值增长5%以上。',
				5.2,
			],
		],
	},
	{
		id: 'baseline',
		drafts: false,
		applies: ({ text, mention: { start, end }, clause }) => {
			const lead = text.slice(Math.max(clause.start, start - 16), start);
			const next = text.slice(end, Math.min(clause.end, end + 24));
			return (
				/(?:^|[^自])[从由][^从由到至]{0,14}$/.test(lead) &&
				/(?:到|至|为|成)[^,;。]*\d|^[^,;。]{0,8}(?:提高|提升|增加|下降|降低|增长|扩大|减少|上升|跃升)/.test(
					next,
				)
			);
		},
		examples: [['到2025年，占比从2020年的7.8%提高到10%。', 7.8]],
	},
	{
		id: 'past',
		drafts: false,
		applies: ({ past }) => past,
		examples: [['到2027年建成百亿级园区。目前，全区已有高新技术企业120家。', 120]],
	},
	{
		id: 'extent',
		drafts: true,
		applies: ({ lead, predicate, next, verb, mention: { unit = '' } }) =>
			/^的(?=[\u4e00-\u9fff])/.test(next) &&
			verb?.kind === 'make' &&
			/(?:占地|面积|总长|全长)$/.test(lead) &&
			predicate.mode === 'reach' &&
			/亩|平方|公顷|米|公里/.test(unit),
		examples: [['到2027年，形成占地超过100亩的特色产业园。', 100]],
	},
	{
		id: 'size-of-a-group',
		drafts: false,
		applies: (scene) => {
			const {
				mention: { unitKind, after, unit },
				predicate,
				next,
			} = scene;
			if (
				unitKind === 'counter' &&
				predicate.mode === 'reach' &&
				after !== '' &&
				/^的[^,;。]{0,6}(?:企业|主体|单位|个人|机构|商户|项目|家庭)/.test(next)
			)
				return true;
			if (unitKind !== 'measure' || next === '') return false;
			if (scene.adjoins) return true;
			if (/元(?:以上)?[、和]$/.test(scene.text.slice(0, scene.mention.start).slice(-4)) && /^的/.test(next)) return true;
			// 超过1000亿元、500亿元的企业: each of the amounts defines a group.
			if (/^(?:、\d[\d.]*[百千]?万?亿?元(?:以上)?){1,8}的[^,;。]{0,8}(?:企业|项目|产业|集群|园区|龙头)/.test(next)) return true;
			const over =
				after !== '' ||
				/超|逾|过$|突破|不低于|达|高于/.test(predicate.words) ||
				/[≥>]/.test(scene.mention.before);
			if (
				predicate.mode === 'none' &&
				after === '' &&
				/(?:伏|瓦|吨|吨级)$/.test(unit ?? '') &&
				/^[^,;。、]{2,16}(?:项目|工程|电站|机组|线路|装置|生产线|基地|泊位|航道)/.test(next)
			)
				return true;
			const of = /^的(?!目标|规模|水平|增长|增速|速度|比例|投资|任务)/.test(next);
			if (of && (over || unit === '岁')) return true;
			if (
				predicate.mode !== 'none' &&
				!/^(?:超|超过|过|逾|突破|达|不低于|高于)$/.test(predicate.words)
			)
				return false;
			return (
				over &&
				/^(?:\(含\))?[^,;。、]{0,8}(?:企业|项目|产业|集群|园区|基地|工程|景区|家庭|人口|城市|单位|机构|商品|泊位|机组|河流|产品|品牌|大县|乡镇|村|市场|平台|基金|客户|锅炉|湖泊|水库|码头|船舶|用户|医院|灌区|主体|示范|老年人|儿童|孕产妇|道路|建筑|农户)/.test(
					next,
				)
			);
		},
		examples: [
			['投资2000万元以上的技改项目达到3000个。', 2000],
			['规上企业营收超100亿元企业达到5家。', 100],
			['建成20个500千伏输变电工程。', 500],
		],
	},
	{
		id: 'grade',
		drafts: false,
		applies: ({ next, mention: { unitKind } }) =>
			(/^(?:级|大(?!关|台阶|以上)|强(?!度)|型(?!号)|方面|领域|环节|维度|层面|阶段|步骤|原则|板块|字|版|条(?:措施|意见|政策|举措)|个(?:方面|领域))/.test(
				next,
			) &&
				(unitKind === 'none' || /^(?:方面|领域|环节|维度|层面|级)/.test(next))) ||
			/^(?:范围|半径|为半径|事(?:[,;。、情]|$))/.test(next) ||
			/^(?:个)?(?:方面|领域|环节|维度|层面|阶段|板块|重大原则|重点领域)/.test(next),
		examples: [['重点抓好以下4个方面工作。', 4]],
	},
	{
		id: 'subsidy',
		drafts: false,
		applies: ({ giving, mention: { unit = '' } }) => giving && /元|%/.test(unit),
		examples: [['对新认定的企业给予不超过50万元奖励。', 50]],
	},
	{
		id: 'penalty',
		drafts: false,
		applies: ({ lead, predicate: { words }, mention: { unit = '' } }) =>
			/分|元/.test(unit) && /[扣罚]$|处以$/.test(lead + words),
		examples: [['年度考核不达标的扣10分。', 10]],
	},
	{
		id: 'spelt-amount',
		drafts: false,
		applies: ({ mention: { inWords, unit = '' }, predicate, next }) =>
			inWords && /^万?亿/.test(unit) && (predicate.mode === 'none' || /^[级的]/.test(next)),
		examples: [['引进一批百亿元级项目。', 100]],
	},
	{
		id: 'promised',
		drafts: true,
		applies: (scene) =>
			promises(scene) &&
			!scene.beforeNoun &&
			!(
				scene.mention.unitKind === 'none' &&
				scene.predicate.mode === 'reach' &&
				/^[是为在:]$/.test(scene.predicate.words)
			) &&
			!scene.bracketed,
		examples: [
			['地区生产总值增长5%左右。', 5],
			['单位生产总值能耗下降13.5%。', 13.5],
			['高新技术企业突破1000家。', 1000],
			['城镇调查失业率控制在5.5%以内。', 5.5],
		],
	},
	{
		id: 'member',
		drafts: true,
		applies: ({ member }) => member,
		examples: [['改造供热、燃气管网800公里、600公里。', 600]],
	},
	{
		id: 'multiple',
		drafts: true,
		applies: ({ mention: { inWords, unit } }) => inWords && (unit === undefined || unit === '倍'),
		examples: [['全社会研发投入实现翻番。', 2]],
	},
	{
		id: 'share-of',
		drafts: true,
		applies: ({ beforeNoun, next, mention: { unit, number } }) =>
			beforeNoun &&
			unit === '%' &&
			(number === 100 || /^的?[^,;。]{2,24}(?:纳入|实现|达到|完成|达标|建成|覆盖|得到|具备|通过|创成)/.test(next)),
		examples: [
			['60%公办中小学校纳入集团化管理。', 60],
			['规模以上制造业企业100%上云。', 100],
		],
	},
	{
		id: 'funds',
		drafts: true,
		applies: ({ beforeNoun, lead, mention: { unit = '' } }) =>
			beforeNoun &&
			/元$/.test(unit) &&
			/(?:筹措|安排|投入|统筹|筹集|发放|兑现)(?:[^,;。、\d]{0,8}资金)?$/.test(lead),
		examples: [['筹措7亿元实施就业惠民工程。', 7]],
	},
	{
		id: 'listed',
		drafts: false,
		applies: ({ text, mention: { start, unitKind } }) =>
			unitKind === 'counter' && /等$/.test(text.slice(0, start).slice(-1)),
		examples: [['新开工晏城至表白寺等2个项目。', 2]],
	},
	{
		id: 'no-unit',
		drafts: false,
		applies: ({ mention: { unit, after } }) => unit === undefined && after === '',
		examples: [['联系电话66778899。', 66778899]],
	},
	{
		id: 'bracketed',
		drafts: false,
		applies: ({ bracketed }) => bracketed,
		examples: [['培育企业（共3家）做大做强。', 3]],
	},
	{
		id: 'within',
		drafts: false,
		applies: ({ beforeNoun, text, mention: { start } }) =>
			beforeNoun && /(?:[在从由]|(?<!不[少低])于)$/.test(text.slice(Math.max(0, start - 3), start)),
		examples: [['力争在20个重点赛道形成一批成果。', 20]],
	},
	{
		id: 'pushed-on',
		drafts: true,
		applies: ({ beforeNoun, verb, next, mention: { number, unit = '' } }) =>
			beforeNoun &&
			verb?.word === '推进' &&
			verb.gap === 0 &&
			(number >= 100 ||
				/万/.test(unit) ||
				/^[^,;。、]{2,}(?:达标|改造|治理|整治|清零|全覆盖|提升|升级)(?:[,;。、]|$)/.test(next)),
		examples: [
			['推进2000个省级重点项目。', 2000],
			['推进25条重点河湖生态流量达标。', 25],
		],
	},
	{
		id: 'programme',
		drafts: false,
		applies: (scene) =>
			scene.beforeNoun &&
			!bounded(scene) &&
			/^[^,;。、]{0,16}?(?:方案|行动|计划|政策|措施|意见|条例|机制|体系|制度)(?:[,;。、]|$)/.test(
				scene.next,
			) &&
			!/制定|修订|出台|发布|编制|建立|推出/.test(scene.lead),
		examples: [['实施12个重点产业稳增长方案。', 12]],
	},
	{
		id: 'quality-of',
		drafts: false,
		applies: (scene) =>
			scene.beforeNoun &&
			/提升$|增强$|优化$/.test(scene.lead + scene.predicate.words) &&
			/^[^,;。、]{2,24}(?:质效|能力|水平|功能|质量|效能|能级)(?:[,;。、]|$)/.test(scene.next),
		examples: [['提升39个县域帮扶质效。', 39]],
	},
	{
		id: 'people-helped',
		drafts: true,
		applies: ({ beforeNoun, verb, inList, mention: { number, unit = '' } }) =>
			beforeNoun &&
			(verb !== undefined || inList) &&
			/[名人户]/.test(unit) &&
			(number >= 100 || unit.includes('万')),
		examples: [['支持1万名高校毕业生到基层就业。', 1]],
	},
	{
		id: 'dealt-with',
		drafts: false,
		applies: (scene) =>
			scene.beforeNoun && !bounded(scene) && scene.verb?.kind === 'handle' && !scene.inList,
		examples: [['支持烟台等市，加快25个重点项目建设。', 25]],
	},
	{
		id: 'made',
		drafts: true,
		applies: (scene) =>
			scene.beforeNoun && (bounded(scene) || (scene.verb?.kind === 'make' && scene.verb.gap <= 10)),
		examples: [
			['培育10个以上省级数据产业集群。', 10],
			['引育1000名乡村运营人才。', 1000],
		],
	},
	{
		id: 'made-in-list',
		drafts: true,
		applies: (scene) => scene.beforeNoun && scene.inList,
		examples: [['建设5家概念验证中心、10家中试平台。', 10]],
	},
	{
		id: 'for-people',
		drafts: true,
		applies: ({ beforeNoun, lead, predicate: { words }, next, mention: { unit = '' } }) =>
			beforeNoun &&
			/[为对给]$/.test(lead + words) &&
			(/[万名人户]/.test(unit) ||
				/提供|开展|进行|实施|安装|更换|免费|办理|配备|改造|引入|加装|接入|发放/.test(next)),
		examples: [
			['为80万名重点群体提供就业帮扶。', 80],
			['为6000栋老旧高层建筑安装消防设施。', 6000],
		],
	},
	{
		id: 'stated',
		drafts: true,
		applies: (scene) =>
			!scene.beforeNoun && scene.lead.length >= 2 && scene.mention.unitKind !== 'none',
		examples: [['建成省级重点企业研究院1家。', 1]],
	},
];
