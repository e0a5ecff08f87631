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
	{ file: 'mathematics/log-ratio.ts', original: 'Math.abs(change) < 0.5', why: lastDigit },
	{ file: 'mathematics/log-ratio.ts', original: 'ratio < Number.MAX_VALUE', why: lastDigit },
	{ file: 'mathematics/log-ratio.ts', original: 'ratio > SMALLEST_NORMAL', why: lastDigit },
	{ file: 'mathematics/round.ts', original: "''", why: unreachable },
	{ file: 'mathematics/round.ts', original: '0', replacement: '""', why: unreachable },
	{ file: 'mathematics/round.ts', original: 'dropped <= 0', replacement: 'dropped < 0', why: same },
	{ file: 'mathematics/round.ts', original: 'dropped > 40', why: same },
	{ file: 'mathematics/round.ts', original: 'value < 0', replacement: 'value <= 0', why: same },
	{ file: 'mathematics/round.ts', original: '/^\\d\\.?/', why: same },
	{ file: 'progress/meets.ts', original: 'default:', why: unreachable },
	{ file: 'progress/meets.ts', original: "''", why: unreachable },
	{ file: 'progress/progress.ts', original: "''", why: unreachable },
	{ file: 'progress/progress.ts', original: '[]', why: unreachable },
	{
		file: 'progress/progress.ts',
		original: 'baseline < 0',
		replacement: 'baseline <= 0',
		why: thrown,
	},
	{ file: 'progress/attainment.ts', original: 'whole < 0', replacement: 'whole <= 0', why: thrown },
	{ file: 'level/number-of.ts', original: 'default:', why: unreachable },
	{ file: 'level/refusal.ts', original: 'default:', why: unreachable },
	{ file: 'level/target.ts', original: 'default:', why: unreachable },
	{ file: 'level/tolerance.ts', original: 'default:', why: unreachable },
	{ file: 'level/path.ts', original: 'share === 0', replacement: 'false', why: same },
	{ file: 'level/path.ts', original: "'end − start'", why: unreachable },
	{ file: 'audit/check-claim.ts', original: 'default:', why: unreachable },
];
