const folder = process.env.MUTATED ?? 'mathematics';

/** One folder of the core, changed in one place at a time. */
export default {
	mutate: [`src/${folder}/**/*.ts`, '!src/**/*.test.ts'],
	plugins: ['./artefacts/mutation/in-one-process.mjs'],
	testRunner: 'in-one-process',
	coverageAnalysis: 'perTest',
	concurrency: 1,
	/** What is loaded again for a change in a constant is not freed by Node. */
	maxTestRunnerReuse: 400,
	timeoutMS: 20_000,
	reporters: ['json', 'clear-text'],
	clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
	jsonReporter: { fileName: `artefacts/mutation/${folder}.json` },
};
