import {
	INSTRUMENTER_CONSTANTS,
	type InstrumenterContext,
	type MutantCoverage,
} from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	type DryRunResult,
	DryRunStatus,
	determineHitLimitReached,
	type MutantRunOptions,
	type MutantRunResult,
	type TestResult,
	type TestRunner,
	TestStatus,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { configureGlobal } from 'fast-check';
import { bundled, type Collected, collected } from './collected.js';
import { testFiles } from './test-files.js';

/**
 * Runs the tests of Vitest in the process of Stryker, without Vitest around them: a mutant costs
 * what its tests cost, where a run of Vitest costs a second before the first test begins.
 */
function inOneProcess(): TestRunner {
	const context: InstrumenterContext = {};
	Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: context });
	const times = new Map<string, number>();
	let module = '';
	let loads = 0;
	let tests: readonly Collected[] = [];

	async function load(): Promise<void> {
		loads += 1;
		tests = await collected(module, loads);
	}

	async function run(chosen: readonly Collected[], bail: boolean): Promise<TestResult[]> {
		const results: TestResult[] = [];
		for (const test of chosen) {
			context.currentTestId = test.id;
			const result = await outcome(test);
			delete context.currentTestId;
			results.push(result);
			if (bail && result.status === TestStatus.Failed) break;
		}
		return results;
	}

	const dryRun = async (): Promise<DryRunResult> => {
		await load();
		const results = await run(tests, false);
		for (const { id, timeSpentMs } of results) times.set(id, timeSpentMs);
		return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage(context) };
	};

	const mutantRun = async (options: MutantRunOptions): Promise<MutantRunResult> => {
		const { activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter } = options;
		const activate = () => {
			Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
		};
		delete context.activeMutant;
		if (mutantActivation === 'static') activate();
		try {
			if (reloadEnvironment || tests.length === 0) await load();
		} catch (error) {
			return failed([{ ...none, failureMessage: String(error) }]);
		}
		activate();
		const wanted = new Set(testFilter);
		const chosen = tests.filter(({ id }) => testFilter === undefined || wanted.has(id));
		const quickFirst = chosen.sort((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0));
		const results = await run(quickFirst, true);
		const endless = determineHitLimitReached(context.hitCount, hitLimit);
		return endless ? toMutantRunResult(endless) : failed(results);
	};

	return {
		capabilities: () => ({ reloadEnvironment: true }),
		init: async () => {
			configureGlobal({ seed: 1, endOnFailure: true });
			module = await bundled(testFiles(process.env.MUTATED ?? ''));
		},
		dryRun,
		mutantRun,
	};
}

const none = {
	id: 'load',
	name: 'the tests are loaded',
	timeSpentMs: 0,
	status: TestStatus.Failed,
} as const;

/**
 * What a test reaches is changed while the test runs, also where the loading of tests reaches it too: to
 * load all of them for it anew takes a second and finds no more.
 */
function coverage({ mutantCoverage }: InstrumenterContext): MutantCoverage {
	const { static: loading, perTest } = mutantCoverage ?? { static: {}, perTest: {} };
	const inTests = new Set(Object.values(perTest).flatMap((each) => Object.keys(each)));
	const rest = Object.entries(loading).filter(([id]) => !inTests.has(id));
	return { static: Object.fromEntries(rest), perTest };
}

function failed(tests: TestResult[]): MutantRunResult {
	return toMutantRunResult({ status: DryRunStatus.Complete, tests });
}

async function outcome({ id, name, run }: Collected): Promise<TestResult> {
	const begin = performance.now();
	const told = () => ({ id, name, timeSpentMs: performance.now() - begin });
	try {
		await run();
		return { ...told(), status: TestStatus.Success };
	} catch (error) {
		const failureMessage = error instanceof Error ? error.message : String(error);
		return { ...told(), status: TestStatus.Failed, failureMessage };
	}
}

export const strykerPlugins = [
	declareFactoryPlugin(PluginKind.TestRunner, 'in-one-process', inOneProcess),
];
