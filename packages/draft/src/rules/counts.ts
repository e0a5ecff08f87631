import type { Rule } from './rule.js';
import type { Scene } from './scene.js';

/** Numbers without such words: what is made is promised, what is dealt with is only counted. */
export const counts: readonly Rule[] = [
	{
		id: 'listed',
		drafts: false,
		applies: ({ text, mention: { start, unitKind } }) =>
			unitKind === 'counter' && text.charAt(start - 1) === '等',
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
		describes: true,
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
				unit.includes('万') ||
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
			!isBounded(scene) &&
			/^[^,;。、]{0,16}?(?:方案|行动|计划|政策|措施|意见|条例|机制|体系|制度)(?:[,;。、]|$)/.test(
				scene.next,
			) &&
			!/制定|修订|出台|发布|编制|建立|推出/.test(scene.lead),
		examples: [['实施12个重点产业稳增长方案。', 12]],
	},
	{
		id: 'quality-of',
		drafts: false,
		applies: ({ beforeNoun, lead, predicate, next }) =>
			beforeNoun &&
			/(?:提升|增强|优化)$/.test(lead + predicate.words) &&
			/^[^,;。、]{2,24}(?:质效|能力|水平|功能|质量|效能|能级)(?:[,;。、]|$)/.test(next),
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
			scene.beforeNoun && !isBounded(scene) && scene.verb?.kind === 'handle' && !scene.inList,
		examples: [['支持各市发展，加快25个重点项目建设。', 25]],
	},
	{
		id: 'made',
		drafts: true,
		applies: (scene) =>
			scene.beforeNoun &&
			(isBounded(scene) || (scene.verb?.kind === 'make' && scene.verb.gap <= 10)),
		examples: [
			['培育10个以上省级数据产业集群。', 10],
			['打造40个重点消费品产业集群。', 40],
		],
	},
	{
		id: 'made-in-list',
		drafts: true,
		applies: ({ beforeNoun, inList }) => beforeNoun && inList,
		examples: [['建设5家概念验证中心、大数据领域的各类机构以及新的10家中试平台。', 10]],
	},
	{
		id: 'for-people',
		drafts: true,
		applies: ({ beforeNoun, lead, predicate: { words }, next, mention: { unit = '' } }) =>
			beforeNoun &&
			/[为对给]$/.test(lead + words) &&
			(/[万名人户]/.test(unit) ||
				/提供|开展|进行|实施|安装|更换|免费|办理|配备|改造|引入|加装|接入|发放|建设|新建|配置|补充|完善/.test(
					next,
				)),
		examples: [
			['为80万名重点群体提供就业帮扶。', 80],
			['为6000栋老旧高层建筑安装消防设施。', 6000],
		],
	},
	{
		id: 'stated',
		drafts: true,
		applies: ({ beforeNoun, lead, mention: { unitKind, unit = '' } }) =>
			!beforeNoun && lead.length >= 2 && (unitKind !== 'none' || /[万亿]$/.test(unit)),
		examples: [
			['建成省级重点企业研究院1家。', 1],
			['中心城市新增人口100万。', 100],
		],
	},
];

/** 10个以上, 不少于10个: a bound alone makes a count a promise. */
function isBounded({ mention: { after, before }, predicate: { mode, words } }: Scene): boolean {
	return (
		mode === 'reach' ||
		after !== '' ||
		/[≥≤><≈约近逾]/.test(before) ||
		/不低于|不少于|不超过|不高于|至少/.test(words)
	);
}
