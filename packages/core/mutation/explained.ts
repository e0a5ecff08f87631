/** A change that no test can notice, or that none should. */
interface Explained {
	/** From `src`. */
	readonly file: string;
	/** What stood there, as it stands in the source; part of it will do. */
	readonly original: string;
	/** What it became; anything, unless told. */
	readonly replacement?: string;
	readonly why: { readonly zh: string; readonly en: string };
}

const unreachable = {
	zh: '类型已经排除的分支或缺省值，只为编译器而写，运行时到不了',
	en: 'a branch or a default that the types exclude: there for the compiler, never reached',
};
const thrown = {
	zh: '0 在上一步已被拒绝，这里两种写法对其余的数相同',
	en: '0 was refused a step before; for every other number both forms are the same',
};
const lastDigit = {
	zh: '只在两种算法相差不到一个末位的那个数上换一种算法',
	en: 'another of two ways at the one number where both agree to the last digit',
};
const same = {
	zh: '另一条路得出同一个数，这里只是少走一步',
	en: 'the other way comes to the same number; this only saves a step',
};
const answered = {
	zh: '这种情形上一步已经回答，到不了这里',
	en: 'that case was answered a step before and does not come here',
};
const narrowed = {
	zh: '只有这一类才有后面要看的字段，先问类别只为编译器',
	en: 'only this kind has the field that is looked at next; the kind is asked for the compiler',
};
const mistyped = {
	zh: '换成了类型不容的一段文字，后面要看的字段它都没有',
	en: 'became a text that the types exclude and that has none of the fields looked at',
};

const typed = {
	zh: '只为编译器而写：前面已保证的事，编译器看不出来',
	en: 'written for the compiler, which cannot see what was made sure of before',
};
const absent = {
	zh: '编译器才分“没有”与 undefined，运行时读来相同',
	en: 'only the compiler tells what is absent from what is undefined; both read the same',
};
const passedOver = {
	zh: '放进去的元素没有时间，后面每一步都略过它',
	en: 'what was put in has no time, and every later step passes it over',
};
const unheaded = {
	zh: '放进去的文字不是任何表头，与没有这一行结果相同',
	en: 'what was put in is no header, and counts as little as a row that is not there',
};
const decided = {
	zh: '恰好相等的情形在前面已有答案',
	en: 'what is exactly equal has its answer from a step before',
};
const edge = {
	zh: '只在容差边上的那一个数上不同，容差本身小于任何印出的数位',
	en: 'differs at one number, on the edge of a tolerance that is smaller than any printed digit',
};
const slower = {
	zh: '没有开头的锚也得同样的结果，只是对长文字慢得多',
	en: 'comes to the same without the anchor at its start, but far more slowly for a long text',
};
const unmatched = {
	zh: '只多出一个没有人看的首项',
	en: 'only has a first element that nobody looks at',
};
const sooner = {
	zh: '少走一步；不是 JSON 数组的文字，两条路都按分隔符分开',
	en: 'saves a step: a text that is no list in JSON is separated in both ways',
};

const unseen = {
	zh: '抛出的错误就在这里接住，只用它的说明，代码没有人看见',
	en: 'the error is caught right here for its words; nobody sees its code',
};
const listed = {
	zh: '前一年若没有实际值，它自己已在所缺的年份里',
	en: 'where the year before has no actual, it is among the years that are missing itself',
};
const outOfTurn = {
	zh: '第 0 行是注时，下面就没有表头，读不到这里',
	en: 'where the first row is a note there is no header below it, and nothing comes here',
};
const beside = {
	zh: '数字旁边还有什么文字，读出的数都一样',
	en: 'the same number is read, whatever text stands beside it',
};

export const explained: readonly Explained[] = [
	{
		file: 'mathematics/average-annual-growth.ts',
		original: 'from < 0',
		replacement: 'from <= 0',
		why: thrown,
	},
	{
		file: 'mathematics/average-annual-growth.ts',
		original: 'to === 0',
		replacement: 'false',
		why: same,
	},
	{ file: 'mathematics/doublings.ts', original: 'from < 0', replacement: 'from <= 0', why: thrown },
	{
		file: 'mathematics/average-annual-growth.ts',
		original: 'ratio > 8',
		replacement: 'ratio >= 8',
		why: lastDigit,
	},
	{ file: 'mathematics/log-ratio.ts', original: 'Math.abs(change) < 0.5', why: lastDigit },
	{ file: 'mathematics/log-ratio.ts', original: 'ratio < Number.MAX_VALUE', why: lastDigit },
	{ file: 'mathematics/log-ratio.ts', original: 'ratio > SMALLEST_NORMAL', why: lastDigit },
	{ file: 'mathematics/round.ts', original: "''", why: unreachable },
	{ file: 'mathematics/round.ts', original: "'0'", why: unreachable },
	{ file: 'mathematics/round.ts', original: 'dropped <= 0', replacement: 'dropped < 0', why: same },
	{ file: 'mathematics/round.ts', original: 'dropped > 40', why: same },
	{ file: 'mathematics/round.ts', original: 'value < 0', replacement: 'value <= 0', why: same },
	{ file: 'mathematics/round.ts', original: '/^\\d\\.?/', why: same },
	{ file: 'progress/meets.ts', original: 'default:', why: unreachable },
	{ file: 'progress/meets.ts', original: "''", why: unreachable },
	{ file: 'progress/meets.ts', original: "'0'", why: same },
	{ file: 'progress/progress.ts', original: "''", why: unreachable },
	{ file: 'progress/progress.ts', original: '[]', why: unreachable },
	{
		file: 'progress/progress.ts',
		original: 'baseline < 0',
		replacement: 'baseline <= 0',
		why: thrown,
	},
	{ file: 'progress/attainment.ts', original: 'whole < 0', replacement: 'whole <= 0', why: thrown },
	{
		file: 'status/assess.ts',
		original: '[]',
		replacement: '["Stryker was here"]',
		why: passedOver,
	},
	{
		file: 'status/by-pace.ts',
		original: 'measures.linearProgress(course) > 1',
		replacement: 'measures.linearProgress(course) >= 1',
		why: decided,
	},
	{
		file: 'status/by-pace.ts',
		original: 'pace - 1 > band + tolerance',
		replacement: 'pace - 1 >= band + tolerance',
		why: edge,
	},
	{
		file: 'status/by-pace.ts',
		original: '1 - pace > band + tolerance',
		replacement: '1 - pace >= band + tolerance',
		why: edge,
	},
	{
		file: 'status/destatis.ts',
		original: '[]',
		replacement: '["Stryker was here"]',
		why: passedOver,
	},
	{
		file: 'status/observed.ts',
		original: 'actual.status === undefined',
		replacement: 'false',
		why: absent,
	},
	{
		file: 'status/series.ts',
		original: 'at.status === undefined',
		replacement: 'false',
		why: absent,
	},
	{
		file: 'status/status.ts',
		original: 'Object.keys(methods).filter(isMethod)',
		replacement: 'Object.keys(methods)',
		why: typed,
	},
	{ file: 'status/status.ts', original: '{ zh: word, en: word }', why: unreachable },
	{
		file: 'status/years-due.ts',
		original: 'year - 1',
		replacement: 'year + 1',
		why: listed,
	},
	{ file: 'status/years-due.ts', original: 'start?.year', replacement: 'start.year', why: typed },
	{ file: 'level/number-of.ts', original: 'default:', why: unreachable },
	{ file: 'level/refusal.ts', original: 'default:', why: unreachable },
	{ file: 'level/target.ts', original: 'default:', why: unreachable },
	{ file: 'level/tolerance.ts', original: 'default:', why: unreachable },
	{
		file: 'level/target.ts',
		original: 'target.year > year',
		replacement: 'target.year >= year',
		why: answered,
	},
	{
		file: 'level/binds-every-year.ts',
		original: "kind === 'growth'",
		replacement: 'true',
		why: narrowed,
	},
	{ file: 'audit/check-claim.ts', original: 'default:', why: unreachable },
	{ file: 'audit/check-claim.ts', original: "'zero-baseline'", why: unseen },
	{ file: 'audit/interval.ts', original: "''", why: unreachable },
	{
		file: 'audit/restated.ts',
		original: "target.kind === 'level'",
		replacement: 'true',
		why: narrowed,
	},
	{
		file: 'audit/sum-and-year.ts',
		original: "each.kind === 'level'",
		replacement: 'true',
		why: narrowed,
	},
	{ file: 'audit/sum-and-year.ts', original: '[]', why: mistyped },
	{ file: 'table/canonical-rows.ts', original: '[]', why: unreachable },
	{
		file: 'table/canonical-rows.ts',
		original: 'rows[each]?.[at.get(name) ?? -1]',
		replacement: 'rows[each][at.get(name) ?? -1]',
		why: typed,
	},
	{
		file: 'table/row-targets.ts',
		original: 'unit === undefined',
		replacement: 'false',
		why: absent,
	},
	{ file: 'table/loose-rows.ts', original: '[]', why: unreachable },
	{
		file: 'table/loose-rows.ts',
		original: 'found < 0',
		replacement: 'found <= 0',
		why: outOfTurn,
	},
	{
		file: 'table/joined-targets.ts',
		original: 'least <= rate.rate + half',
		replacement: 'least < rate.rate + half',
		why: edge,
	},
	{
		file: 'table/joined-targets.ts',
		original: 'rate.rate - half <= most',
		replacement: 'rate.rate - half < most',
		why: edge,
	},
	{ file: 'table/row-baseline.ts', original: "''", why: beside },
	{
		file: 'table/canonical-rows.ts',
		original: "measure.kind === 'range'",
		replacement: 'true',
		why: narrowed,
	},
	{ file: 'table/measure-fields.ts', original: 'default:', why: unreachable },
	{ file: 'table/plan-from-table.ts', original: '{ row: 0, column: 0 }', why: unreachable },
	{ file: 'table/plan-from-table.ts', original: 'origin', replacement: 'true', why: typed },
	{
		file: 'table/plan-from-table.ts',
		original: 'origin?.baseline',
		replacement: 'origin.baseline',
		why: typed,
	},
	{ file: 'table/plan-from-table.ts', original: '!origin', replacement: 'false', why: typed },
	{ file: 'table/cell-phrase.ts', original: '[]', why: mistyped },
	{
		file: 'table/columns.ts',
		original: "reading.kind === 'level'",
		replacement: 'true',
		why: narrowed,
	},
	{
		file: 'table/fields.ts',
		original: "typeof read === 'number'",
		replacement: 'true',
		why: typed,
	},
	{ file: 'table/fields.ts', original: 'value === undefined', replacement: 'false', why: typed },
	{ file: 'table/conventions.ts', original: "''", why: unreachable },
	{
		file: 'table/plan-columns.ts',
		original: 'base?.printed',
		replacement: 'base.printed',
		why: typed,
	},
	{
		file: 'table/title-and-period.ts',
		original: '[]',
		replacement: '["Stryker was here"]',
		why: passedOver,
	},
	{
		file: 'table/layout.ts',
		original: '[]',
		replacement: '["Stryker was here"]',
		why: unheaded,
	},
	{
		file: 'table/loose-row.ts',
		original: 'columns.direction === undefined',
		replacement: 'false',
		why: typed,
	},
	{
		file: 'table/loose-row.ts',
		original: 'columns.attribute === undefined',
		replacement: 'false',
		why: typed,
	},
	{
		file: 'table/loose-row.ts',
		original: 'columns.baseline?.column',
		replacement: 'columns.baseline.column',
		why: typed,
	},
	{
		file: 'table/joined-targets.ts',
		original: "level.kind !== 'level'",
		replacement: 'false',
		why: narrowed,
	},
	{
		file: 'table/joined-targets.ts',
		original: "rate.kind !== 'growth'",
		replacement: 'false',
		why: narrowed,
	},
	{
		file: 'table/realigned.ts',
		original: 'attribute === undefined',
		replacement: 'false',
		why: typed,
	},
	{ file: 'table/realigned.ts', original: 'by < 0', replacement: 'by <= 0', why: decided },
	{
		file: 'table/loose-row.ts',
		original: "target.kind === 'level'",
		replacement: 'true',
		why: narrowed,
	},
	{
		file: 'table/row-targets.ts',
		original: "target.kind === 'growth'",
		replacement: 'true',
		why: narrowed,
	},
	{
		file: 'table/row-targets.ts',
		original: 'direction === undefined',
		replacement: 'false',
		why: absent,
	},
	{
		file: 'table/row-baseline.ts',
		original: 'comparator === undefined',
		replacement: 'false',
		why: absent,
	},
	{
		file: 'table/row-baseline.ts',
		original: 'read.unit === undefined',
		replacement: 'false',
		why: absent,
	},
	{ file: 'table/name-text.ts', original: '[]', why: unmatched },
	{ file: 'table/time-text.ts', original: '[]', why: unmatched },
	{
		file: 'table/name-text.ts',
		original: "''",
		replacement: '"Stryker was here!"',
		why: unreachable,
	},
	{
		file: 'table/name-text.ts',
		original: String.raw`/^(.+?)\s*[([〔]\s*([^()[\]〔〕]{1,14}?)\s*[)\]〕]$/`,
		replacement: String.raw`/(.+?)\s*[([〔]\s*([^()[\]〔〕]{1,14}?)\s*[)\]〕]$/`,
		why: slower,
	},
	{
		file: 'table/name-text.ts',
		original:
			'/^(.+?(?<!自然))(?:(?:年均|平均|累计)?(增长|增速|增幅|增长率|增长速度)|(?:年均|平均|累计)?(下降|降低|减少|削减|降幅|下降率|降低率|下降幅度|降低幅度))$/',
		replacement:
			'/(.+?(?<!自然))(?:(?:年均|平均|累计)?(增长|增速|增幅|增长率|增长速度)|(?:年均|平均|累计)?(下降|降低|减少|削减|降幅|下降率|降低率|下降幅度|降低幅度))$/',
		why: slower,
	},
	{
		file: 'table/list-text.ts',
		original: "text.startsWith('[')",
		replacement: 'true',
		why: sooner,
	},
	{ file: 'table/list-text.ts', original: "'['", replacement: '""', why: sooner },
	{
		file: 'table/list-text.ts',
		original: '{\n\t\treturn undefined;\n\t}',
		replacement: '{}',
		why: absent,
	},
	{
		file: 'table/actuals-from-table.ts',
		original: 'status === undefined',
		replacement: 'false',
		why: absent,
	},
	{
		file: 'table/actual-value.ts',
		original: "first.kind === 'growth'",
		replacement: 'true',
		why: narrowed,
	},
	{
		file: 'table/gathered-actuals.ts',
		original: '!plan || !catalog',
		replacement: '!plan && !catalog',
		why: typed,
	},
	{
		file: 'table/gathered-actuals.ts',
		original: 'cell === undefined',
		replacement: 'false',
		why: typed,
	},
	{ file: 'table/gathered-actuals.ts', original: "refusal && 'code' in refusal", why: typed },
];
