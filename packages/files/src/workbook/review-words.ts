/** What a target is taken for on the review sheet. */
export const forms = {
	level: '水平值',
	sum: '累计值',
	average: '年均增长',
	total: '累计增长',
} as const;

/** The words of a bound; where several are there, the later line decides. */
export const bounds = {
	lt: ['<', '低于'],
	gt: ['>', '超过', '突破', '高于', '超'],
	gte: ['以上', '≥', '不低于', '不少于'],
	lte: ['以下', '以内', '≤', '不高于', '不超过', '控制在'],
	approx: ['左右', '约', '≈'],
} as const;

export type Bound = keyof typeof bounds;

export const boundOrder = ['lt', 'gt', 'gte', 'lte', 'approx'] as const satisfies readonly Bound[];

/** A fall by so much or more is a level of so much or less. */
export const mirror = {
	lt: 'gt',
	gt: 'lt',
	gte: 'lte',
	lte: 'gte',
	approx: 'approx',
} as const satisfies Record<Bound, Bound>;

const reached = ['达到', '达'];

export const suffixes = ['以上', '以下', '以内', '左右'];

/** What may stand before a number that has a suffix. */
export const opening = [...reached, '控制在'];

export const prefixes: readonly string[] = [...Object.values(bounds).flat(), ...reached].filter(
	(word) => !suffixes.includes(word),
);

export const averages = ['年均增长', '年均增幅', '年均增速'];
const falling = ['下降', '降低', '减少'];
export const falls = [...falling, ...falling.map((word) => `累计${word}`)];
export const totals = ['增长', '累计增长', ...falls];

export const nothing = ['', '—', '——', '-', '--', '–', '/', '无'];

/** Signs that people write in more than one way. */
export const written = [
	[' ', ''],
	['　', ''],
	['％', '%'],
	['＞', '>'],
	['＜', '<'],
	['≧', '≥'],
	['⩾', '≥'],
	['≦', '≤'],
	['⩽', '≤'],
	['>=', '≥'],
	['<=', '≤'],
	['〔', '['],
	['〕', ']'],
	['［', '['],
	['］', ']'],
	['【', '['],
	['】', ']'],
] as const;
