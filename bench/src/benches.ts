/** A bench: a script that runs in a process of its own. */
export interface Bench {
	/** What it is asked for by. */
	readonly part: string;
	/** From the root of the repository. */
	readonly script: string;
	readonly node?: readonly string[];
}

export const benches: readonly Bench[] = [
	{ part: 'growth', script: 'bench/src/growth.ts' },
	{ part: 'review', script: 'bench/src/review.ts' },
	{ part: 'catalog', script: 'packages/core/bench/find.ts' },
	{ part: 'catalog', script: 'packages/core/bench/catalog.ts', node: ['--expose-gc'] },
	{
		part: 'catalog',
		script: 'packages/core/bench/build.ts',
		node: ['--expose-gc', '--max-old-space-size=6000'],
	},
	{ part: 'draft', script: 'packages/draft/bench/speed.ts' },
	{ part: 'own', script: 'packages/functions/bench/own.ts' },
	{ part: 'excel', script: 'packages/excel/bench/call.ts' },
	{ part: 'univer', script: 'examples/playground/bench/cells.ts' },
	{ part: 'sql', script: 'packages/sql/bench/review.ts' },
	{ part: 'sizes', script: 'bench/src/sizes.ts' },
];
