import {
	both,
	day,
	either,
	type Form,
	fields,
	figure,
	id,
	list,
	text,
	truth,
	whole,
	word,
	year,
} from './grammar.js';

const pair = fields({ zh: text, en: text });
const words = either(text, pair, fields({ zh: text }), fields({ en: text }));
const comparator = word('eq', 'gte', 'gt', 'lte', 'lt', 'approx');
const strength = word('firm', 'aspirational');
const place = { section: list(text) };
const row = { row: whole(1, Number.MAX_SAFE_INTEGER) };
const mention = fields(place, { ...row, wording: text });
const source = fields({ ...place, wording: text }, { ...row, qualifier: text });
const never = (value: unknown) => value === false;
const above =
	(bound: number): Form =>
	(value) =>
		figure(value) && Number(value) > bound;

const measures: Readonly<Record<string, readonly [Record<string, Form>, Record<string, Form>?]>> = {
	level: [{ value: figure }, { cumulative: truth }],
	growth: [
		{ rate: above(-1), mode: word('average', 'everyYear', 'total'), baseYear: year },
		{ baseYearStated: never },
	],
	multiple: [{ factor: above(0), baseYear: year }, { baseYearStated: never }],
	increment: [{ amount: figure }, { unit: text }],
	perYear: [{ amount: figure }],
	maintain: [{ bound: figure }],
	range: [{ min: figure, max: figure }],
	relative: [{ to: pair }, { margin: figure }],
	trend: [{ direction: word('up', 'down') }],
	qualitative: [{}],
};

function measured(needed: Record<string, Form>, allowed: Record<string, Form> = {}): Form {
	return either(
		...Object.entries(measures).map(([kind, [own, more = {}]]) =>
			fields({ kind: word(kind), ...own, ...needed }, { ...more, ...allowed }),
		),
	);
}

const reading = measured({ why: pair });
const also = fields({ comparator, strength, source }, { value: figure });
const promise = {
	...{ comparator, strength, year, yearStated: truth, source },
	...{
		stretch: fields({ value: figure, source }),
		readings: list(reading),
		alsoStated: list(also),
	},
};
/** As people write it: the year before the plan is the base year, unless they say another. */
const sinceThePlan = either(
	...(['growth', 'multiple'] as const).map((kind) => {
		const [{ baseYear: _, ...own } = {}] = measures[kind] ?? [];
		return fields({ kind: word(kind), ...own }, promise);
	}),
);

const { stretch, readings, alsoStated, ...committed } = promise;
const strictTarget = measured(committed, { stretch, readings, alsoStated });
const phrase = either(figure, text);
const looseTarget = either(
	phrase,
	fields({ target: phrase }, { year }),
	measured({}, promise),
	sinceThePlan,
);

const baselineOptions = { yearStated: never, comparator };
const strictBaseline = fields({ value: figure, wording: text, year }, baselineOptions);
const looseBaseline = either(
	figure,
	fields({ value: figure }, { wording: text, year, ...baselineOptions }),
);

const inferred = word('temporality', 'direction', 'baselineYear', 'targetYear', 'mode');
const optionalOfIndicator = {
	...{ concept: id, pinyin: text, unit: text, denominator: pair, partOf: id, responsible: text },
	...{ attribute: word('约束性', '预期性'), inferred: list(inferred), plan: () => true },
};
const ofIndicator = {
	...{ id, aliases: list(text), source: fields(place, row) },
	...{ temporality: word('stock', 'flow', 'ratio'), direction: word('up', 'down', 'none') },
};
const strictIndicator = fields(
	{
		...ofIndicator,
		name: pair,
		targets: both(list(strictTarget), (value) => Array.isArray(value) && value.length > 0),
	},
	{ ...optionalOfIndicator, baseline: strictBaseline, category: pair, area: pair, note: pair },
);
const looseIndicator = fields(
	{ name: words },
	{
		...{ ...ofIndicator, ...optionalOfIndicator, baseline: looseBaseline },
		attribute: word('约束性', '约束', '预期性', '预期'),
		...{
			category: words,
			area: words,
			note: words,
			target: looseTarget,
			targets: list(looseTarget),
		},
	},
);

const statement = { id, name: pair, source: mention };
const observation = fields(
	{ id, name: pair, value: figure, unit: text, year, source },
	{
		...{ comparator, yearStated: never, since: year, sumOf: id, area: pair, indicator: id },
		...{ doubts: list(pair), status: word('provisional', 'estimated', 'break') },
	},
);
const printed = fields({ value: figure, wording: text });
const claimed = { id, name: pair, source };
const claim = either(
	...[
		{ kind: word('multiple-and-rate'), factor: printed, rate: printed, years: above(0) },
		{ kind: word('share'), part: id, whole: id, share: printed },
		{ kind: word('sum'), parts: list(id), total: id },
		{ kind: word('target-multiple'), indicator: id, factor: printed },
	].map((own) => fields({ ...claimed, ...own }, { caveat: pair })),
);
const lists = {
	notes: list(pair),
	goals: list(fields(statement)),
	observations: list(observation),
	claims: list(claim),
	industries: list(fields(statement, { aliases: list(text) })),
	tasks: list(fields(statement, { number: text, industries: list(id) })),
	places: list(
		fields({ ...statement, kind: word('platform', 'park', 'zone') }, { aliases: list(text) }),
	),
	milestones: list(fields({ ...statement, year })),
	safeguards: list(fields(statement)),
};
const head = {
	scope: word('nation', 'province', 'city', 'district', 'park', 'sector', 'organisation'),
	document: fields({ title: text }, { number: text, issuer: text, issued: day, published: day }),
};
const district = fields({ zh: text, en: text }, { code: text, pinyin: text });
const optional = {
	district,
	reviewed: day,
};
const period = fields({ start: year, end: year }, { inferredFrom: text });
const span: Form = (value) =>
	typeof value === 'string' &&
	/^\s*\d{4}\s*(年\s*)?[-–—~～至]{1,2}\s*\d{4}\s*(年\s*)?$/.test(value);

/** A plan as functions take it. */
export const strictPlan: Form = fields(
	{
		...{ id, name: pair, shortName: pair, aliases: list(text), period },
		...{ ...head, ...lists, indicators: list(strictIndicator) },
	},
	optional,
);

/** A plan as a person may write it. */
export const loosePlan: Form = fields(
	{ name: words, period: either(span, period), indicators: list(looseIndicator) },
	{
		id,
		shortName: words,
		aliases: list(text),
		...head,
		...lists,
		...optional,
		district: either(text, district),
		document: either(text, head.document),
		notes: list(words),
	},
);
