import { type Measured, measured } from '../rules/measure.js';
import type { Doubt, Statement } from '../statement.js';
import { asPrinted, type Passage, placeOf } from '../text/passage.js';
import { baselineOf } from './baseline-of.js';
import type { Reading } from './reading.js';

interface About {
	readonly indicator: string;
	/** The name comes from an earlier clause. */
	readonly carried: boolean;
	/** 左右 behind the last of a list, which is said of all. */
	readonly shared: string;
	readonly passage: Passage;
	readonly section: readonly string[];
	/** The whole text. */
	readonly printed: string;
}

/** A promised number as a statement. */
export function statementOf(reading: Reading, about: About): Statement {
	const { scene, mention: own, predicate, from, year, stretch } = reading;
	const { indicator, shared, passage, section, printed } = about;
	const { text, clause, verb } = scene;
	const mention = own.after === '' && shared !== '' ? { ...own, after: shared } : own;
	const lead = text.slice(Math.max(clause.start, own.start - 40), own.start);
	const read = measured({
		mention,
		predicate,
		indicator,
		yearly: isYearly(lead),
		ofBase: /20\d\d年的?$/.test(lead),
		...(verb?.kind === 'make' ? { verb: verb.word } : {}),
	});
	const place = placeOf(passage, from < clause.start ? own.start : from, stretch?.end ?? own.end);
	const baseline = baselineOf(lead);
	const aims = /力争|争取/.exec(text.slice(Math.max(clause.start, own.start - 40), from))?.[0];
	const behind = own === mention ? '' : shared;
	const qualifier = aims === undefined ? behind : behind === '' ? aims : `${aims}…${behind}`;
	const found: Optional = {};
	if (own.max !== undefined) found.max = own.max;
	if (own.unit !== undefined) found.unit = own.unit;
	if (read.down) found.down = true;
	if (year) {
		found.year = year.year;
		found.yearFrom = year.from;
	}
	if (baseline) found.baseline = baseline;
	if (qualifier !== '') found.qualifier = qualifier;
	return {
		start: place.start,
		end: place.end,
		indicator: asPrinted(passage, indicator, own.start),
		number:
			read.kind === 'multiple' && predicate.mode === 'growth' && own.unit === '倍'
				? own.number + 1
				: own.number,
		comparator: read.comparator,
		kind: read.kind,
		section,
		wording: printed.slice(place.start, place.end),
		strength: /力争|争取/.test(lead) ? 'aspirational' : 'firm',
		phrase: stretch ? `${read.phrase}，${stretch.words}` : read.phrase,
		doubts: doubtsOf(reading, about, read),
		...found,
	};
}

/** What a statement has only where the text says so; filled in one by one, which is much faster than spreads. */
type Optional = {
	-readonly [Field in
		| 'max'
		| 'unit'
		| 'down'
		| 'year'
		| 'yearFrom'
		| 'baseline'
		| 'qualifier']?: NonNullable<Statement[Field]>;
};

/** Every year so much; 每人每年 is an amount for each person. */
function isYearly(lead: string): boolean {
	return (
		/[每各]年|逐年|年均/.test(lead) &&
		/(?<!每[人生户名亩床].{0,2})每年|逐年|各年|年均(?=新增|净增|增加|引进|培育|培养|培训|建设|完成|改造|提高|提升|降低|下降|减少|$)/.test(
			lead,
		)
	);
}

function doubtsOf(
	{ mention, year }: Reading,
	{ carried, indicator, shared }: About,
	{ kind }: Measured,
): readonly Doubt[] {
	const doubts: Doubt[] = [];
	if (year === undefined) doubts.push('no-year');
	else if (year.from === 'section' || year.from === 'title' || year.from === 'text') {
		doubts.push('year-inferred');
	}
	if (carried) doubts.push('name-carried');
	if (indicator.length < 2) doubts.push('name-short');
	if (indicator.length > 24) doubts.push('name-long');
	if (kind === 'sum') doubts.push('level-or-sum');
	if (mention.after === '' && shared !== '') doubts.push('comparator-shared');
	return doubts;
}
