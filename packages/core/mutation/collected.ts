import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectTests, getFn, getHooks, type Suite, type Test } from '@vitest/runner';
import { build } from 'esbuild';

/** A test that can be run again and again. */
export interface Collected {
	readonly id: string;
	readonly name: string;
	readonly run: () => Promise<void>;
}

/** Files of tests as one module of their own, however often it is loaded. */
export async function bundled(files: readonly string[]): Promise<string> {
	const outfile = resolve('.mutated-tests.mjs');
	await build({
		stdin: {
			contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
			resolveDir: process.cwd(),
		},
		bundle: true,
		// The package says that its files do nothing when loaded; files of tests do.
		ignoreAnnotations: true,
		packages: 'external',
		format: 'esm',
		outfile,
		logLevel: 'error',
	});
	return pathToFileURL(outfile).href;
}

/** The tests of a module, in their order; the module is loaded anew each time. */
export async function collected(module: string, load: number): Promise<readonly Collected[]> {
	Object.assign(globalThis, { __vitest_worker__: { metaEnv: process.env } });
	const [file] = await collectTests([module], {
		config: {
			root: process.cwd(),
			setupFiles: [],
			passWithNoTests: false,
			allowOnly: false,
			sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
			maxConcurrency: 1,
			testTimeout: 0,
			hookTimeout: 0,
			retry: 0,
			includeTaskLocation: false,
			name: undefined,
			testNamePattern: undefined,
			tags: [],
			tagsFilter: undefined,
			strictTags: false,
			chaiConfig: undefined,
		},
		importFile: async (path) => import(`${path}?${load}`),
	});
	if (!file) throw new Error('no tests');
	const [error] = file.result?.errors ?? [];
	if (error) throw error;
	return testsIn(file).map((test, i) => ({
		id: `${i} ${test.fullTestName}`,
		name: test.fullTestName,
		run: () => ran(test),
	}));
}

/** Held to a time, which code that is watched at every step does not keep. */
const timed = 'more rows than a plan has';

function testsIn(suite: Suite): readonly Test[] {
	return suite.tasks.flatMap((task) => {
		if (task.type === 'suite') return testsIn(task);
		return task.mode === 'skip' || task.mode === 'todo' || task.name === timed ? [] : [task];
	});
}

async function ran(test: Test): Promise<void> {
	try {
		await getFn(test)();
	} finally {
		for (const hook of getHooks(test.file).afterEach) await hook(test.context, test.file);
	}
}
