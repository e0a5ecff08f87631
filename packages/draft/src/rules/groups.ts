import type { Rule } from './rule.js';
import type { Scene } from './scene.js';

/** Numbers that say which things are meant, not how many there shall be. */
export const groups: readonly Rule[] = [
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
		describes: true,
		applies: (scene) => isSize(scene),
		examples: [
			['投资2000万元以上的技改项目达到3000个。', 2000],
			['规上企业营收超100亿元企业达到5家。', 100],
			['营业收入超过1000亿元、500亿元的企业分别达到3家、5家。', 500],
			['建成20个500千伏输变电工程。', 500],
		],
	},
	{
		id: 'grade',
		drafts: false,
		describes: true,
		applies: ({ next, mention: { unitKind } }) =>
			/^个?(?:方面|领域|环节|维度|层面|阶段|板块|重大原则|级)/.test(next) ||
			/^(?:制(?![造定作])|[^,;。]{0,6}之一)/.test(next) ||
			/^(?:范围|半径|为半径|内(?=[\u4e00-\u9fff])|事(?:[,;。、情]|$))/.test(next) ||
			(unitKind === 'none' &&
				/^(?:大(?!关|台阶|以上)|强(?!度)|型(?!号)|步骤|原则|字|版|条(?:措施|意见|政策|举措))/.test(
					next,
				)),
		examples: [
			['重点抓好以下4个方面工作。', 4],
			['建成3人制篮球场。', 3],
		],
	},
];

function isSize(scene: Scene): boolean {
	const { mention, predicate, next, text, adjoins } = scene;
	const { unitKind, after, unit = '', before, start } = mention;
	const { mode, words } = predicate;
	if (unitKind === 'counter') {
		return (
			mode === 'reach' &&
			after !== '' &&
			/^的[^,;。]{0,6}(?:企业|主体|单位|个人|机构|商户|项目|家庭)/.test(next)
		);
	}
	if (unitKind !== 'measure' || next === '') return false;
	if (adjoins) return true;
	// 超过1000亿元、500亿元的企业: each of the amounts defines a group.
	if (next.startsWith('的') && /元(?:以上)?[、和]$/.test(text.slice(Math.max(0, start - 4), start)))
		return true;
	if (amounts.test(next)) return true;
	if (mode === 'none' && unit.endsWith('伏')) return true;
	if (
		mode === 'none' &&
		after === '' &&
		/[瓦吨]$/.test(unit) &&
		!/建成|投产|投运|并网/.test(next)
	) {
		return /^[^,;。、]{2,16}(?:项目|工程|电站|机组|线路|装置|生产线|基地|泊位|航道)/.test(next);
	}
	const over = after !== '' || /超|逾|过$|突破|不低于|达|高于/.test(words) || /[≥>]/.test(before);
	if (over && /^的(?!目标|规模|水平|增长|增速|速度|比例|投资|任务)/.test(next)) return true;
	const bare = mode === 'none' || /^(?:超过?|过|逾|突破|达|不低于|高于)$/.test(words);
	return bare && over && members.test(next);
}

const amounts =
	/^(?:、\d[\d.]{0,9}[百千]?万?亿?元(?:以上)?){1,8}的[^,;。]{0,8}(?:企业|项目|产业|集群|园区|龙头)/;

const members =
	/^[^,;。、]{0,8}(?:企业|项目|产业|集群|园区|基地|工程|景区|家庭|人口|城市|单位|机构|商品|泊位|机组|河流|产品|品牌|大县|乡镇|村|市场|平台|基金|客户|锅炉|湖泊|水库|码头|船舶|用户|医院|灌区|主体|示范|老年人|儿童|孕产妇|道路|建筑|农户)/;
