import type { Statement } from '../src/statement.js';
import type { Label } from './label.js';

/** How a draft compares with the labels of its text: counts, which add up over texts. */
export interface Score {
	readonly labelled: number;
	readonly drafted: number;
	readonly found: number;
	/** Of those found: number, kind, comparator and direction. */
	readonly right: number;
	readonly named: number;
	readonly dated: number;
	/** Of those found, labelled with a year. */
	readonly withYear: number;
	readonly missed: readonly Label[];
	readonly extra: readonly Statement[];
}

export function score(labels: readonly Label[], statements: readonly Statement[]): Score {
	const used = new Set<Label>();
	const extra: Statement[] = [];
	const pairs: (readonly [Statement, Label])[] = [];
	let borderline = 0;
	for (const statement of statements) {
		const touching = labels.filter(
			({ start, end }) => statement.start < end && start < statement.end,
		);
		const free = touching.filter((label) => !used.has(label));
		const label =
			best(
				free.filter(({ value }) => same(value, statement.number)),
				statement,
			) ?? best(free, statement);
		if (label) used.add(label);
		if (label && !label.borderline) pairs.push([statement, label]);
		else if (label || touching.length > 0) borderline += 1;
		else extra.push(statement);
	}
	const dated = pairs.filter(([, { targetYear }]) => targetYear !== null);
	return {
		labelled: labels.filter((label) => !label.borderline).length,
		drafted: statements.length - borderline,
		found: pairs.length,
		right: pairs.filter(isRight).length,
		named: pairs.filter(([{ indicator }, label]) => likeness(indicator, label.indicator) >= 0.6)
			.length,
		dated: dated.filter(([{ year }, { targetYear }]) => year === targetYear).length,
		withYear: dated.length,
		missed: labels.filter((label) => !label.borderline && !used.has(label)),
		extra,
	};
}

function best(labels: readonly Label[], { indicator }: Statement): Label | undefined {
	return labels.toSorted(
		(one, other) => likeness(indicator, other.indicator) - likeness(indicator, one.indicator),
	)[0];
}

/** The kinds of a statement that say what a label's kind says. */
const kinds: Readonly<Record<string, readonly string[]>> = {
	level: ['level', 'maintain', 'range', 'sum'],
	annualGrowth: ['growth'],
	reduction: ['growth', 'increment', 'level', 'maintain', 'sum'],
	increment: ['increment', 'sum', 'perYear'],
	multiple: ['multiple', 'growth'],
	floorEveryYear: ['maintain', 'perYear', 'growth'],
	annualFlow: ['perYear', 'sum', 'increment'],
};
const counted = ['level', 'increment', 'sum', 'perYear'];

/** A bare number promises at least or at most itself, a range its lower end. */
const comparators: Readonly<Record<string, readonly string[]>> = {
	range: ['gte', 'eq', 'approx'],
	eq: ['eq', 'gte', 'lte'],
};

function isRight([statement, label]: readonly [Statement, Label]): boolean {
	const asKind = kinds[label.kind] ?? [];
	return (
		same(label.value, statement.number) &&
		(asKind.includes(statement.kind) ||
			(label.kindAmbiguous === true && counted.includes(statement.kind))) &&
		(comparators[label.comparator] ?? [label.comparator]).includes(statement.comparator) &&
		(label.kind !== 'reduction' || statement.down === true)
	);
}

function same(one: number, other: number): boolean {
	return Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** The share of the shorter name's pairs of letters that the longer has. */
function likeness(one: string, other: string): number {
	const [shorter, longer] = [pairs(one), pairs(other)].toSorted((a, b) => a.size - b.size);
	if (!shorter || !longer || shorter.size === 0) return 0;
	return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
}

function pairs(name: string): ReadonlySet<string> {
	const letters = name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
	const count = Math.max(1, letters.length - 1);
	return new Set(Array.from({ length: count }, (_, i) => letters.slice(i, i + 2)));
}

export function sum(scores: readonly Score[]): Score {
	const total = (count: (score: Score) => number) =>
		scores.reduce((all, each) => all + count(each), 0);
	return {
		labelled: total(({ labelled }) => labelled),
		drafted: total(({ drafted }) => drafted),
		found: total(({ found }) => found),
		right: total(({ right }) => right),
		named: total(({ named }) => named),
		dated: total(({ dated }) => dated),
		withYear: total(({ withYear }) => withYear),
		missed: scores.flatMap(({ missed }) => missed),
		extra: scores.flatMap(({ extra }) => extra),
	};
}
