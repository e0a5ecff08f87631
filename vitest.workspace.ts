import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'development|production'];

const project = (root: string) => ({
	extends: true as const,
	test: { name: root, root, include: ['{src,test}/**/*.test.ts'] },
});

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions } },
	test: {
		projects: [project('packages/core'), project('packages/data'), project('examples/report')],
	},
});
