import { defineConfig } from 'vitest/config';

const conditions = ['@plan-indicators/source', 'module', 'node', 'development|production'];

const project = (root: string) => ({
	extends: true as const,
	test: {
		name: root,
		testTimeout: 120_000,
		hookTimeout: 300_000,
		root,
		include: ['{src,test,lints}/**/*.test.ts'],
	},
});

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions } },
	test: {
		projects: [
			project('packages/cli'),
			project('packages/core'),
			project('packages/data'),
			project('packages/draft'),
			project('packages/excel'),
			project('packages/files'),
			project('packages/functions'),
			project('packages/hosts'),
			project('packages/sql'),
			project('bench'),
			project('docs'),
			project('fuzz'),
			project('examples/embed'),
			project('examples/playground'),
		],
	},
});
