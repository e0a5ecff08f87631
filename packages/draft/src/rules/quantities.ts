import type { Rule } from './rule.js';

/** Numbers that measure and count nothing. */
export const quantities: readonly Rule[] = [
	{
		id: 'code',
		drafts: false,
		describes: true,
		applies: ({ text, mention, predicate: { mode } }) => {
			const { start, end, inWords, unitKind, before, after } = mention;
			if (inWords) return false;
			if (/[A-Za-z+×/#_.〔[*.-]/.test(text.charAt(start - 1))) return true;
			if (text.charAt(end - 1) === '+') return true;
			if (unitKind !== 'none') return false;
			// 提升12345热线: nothing grows by a number without a unit.
			if (mention.unit === undefined && after === '' && (mode === 'growth' || mode === 'fall'))
				return true;
			const next = text.slice(end, end + 2);
			if (/^(?:\+|[A-Za-z×*#_]|-\d|:\d)/.test(next)) return true;
			return (
				before === '' &&
				/^(?:〕|周年|号|届|版|期|轮|代|维|级|型|类|系|航班|大|强|化|[\])》])/.test(next)
			);
		},
		examples: [
			['实施“1+N”政策，推进5G应用，力争产值增长8%。', 5],
			['提升12345热线服务质量。', 12345],
		],
	},
	{
		id: 'date',
		drafts: false,
		describes: true,
		applies: ({ text, mention: { number, unit, unitKind, start, end } }) => {
			const before = text.charAt(start - 1);
			if (unit === '日') return before === '月';
			if (unitKind === 'none' && /[月年:时]/.test(text.charAt(end))) return true;
			if (number < 1900 || number > 2100) return false;
			return unit === '年' || (unitKind === 'none' && !/[增达破过到]/.test(before));
		},
		examples: [['2026年3月5日印发，高速公路2027年建成。', 2027]],
	},
	{
		id: 'ordinal',
		drafts: false,
		describes: true,
		applies: ({ mention: { before, unit = '' }, predicate: { words } }) =>
			before === '第' && !(/^(?:位|名|位次|名次)$/.test(unit) && words !== ''),
		examples: [
			['开展第5次全国经济普查。', 5],
			['办好第26届运动会。', 26],
		],
	},
	{
		id: 'quoted',
		drafts: false,
		describes: true,
		applies: ({ quoted }) => quoted,
		examples: [['构建“圈内1小时”通勤圈。', 1]],
	},
	{
		id: 'lasting',
		drafts: false,
		describes: true,
		applies: ({ mention: { unit = '' }, predicate, lead }) =>
			/^(?:年|个?月|天|日|个?小时|分钟|秒|毫秒|个?工作日|岁|周岁|周)$/.test(unit) &&
			!(
				predicate.mode !== 'none' &&
				/寿命|年限|时限|时间|时长|周期|工龄|办理|审批|办结|响应|日数|天数|停电|里程|达到$|压缩|缩短|提高|延长/.test(
					lead + predicate.words,
				)
			),
		examples: [
			['第二轮土地承包到期后再延长30年试点。', 30],
			['70岁以上老年人意外伤害保险全覆盖。', 70],
		],
	},
];
