interface Reason {
	readonly why: string;
}

/** What is not run here, and why. Nothing else may stand on a page without being run. */
export const unrun = {
	/** Generated pages: every block is made and compared by the test that is named. */
	pages: {
		'docs/cli.md': 'packages/cli/test/cli-page.test.ts',
		'docs/functions.md': 'packages/functions/test/functions-page.test.ts',
		'docs/methods.md': 'packages/data/test/readme.test.ts',
	},
	blocks: [
		{
			of: 'docs/assistants.md',
			language: 'json',
			why: 'settings, an answer and a refusal: packages/cli/test/assistants-page.test.ts starts the server with them',
		},
		{
			of: 'docs/sql.md',
			language: 'sql cluster',
			why: 'needs a cluster of ClickHouse; the page says so',
		},
	] satisfies readonly (Reason & { readonly of: string; readonly language: string })[],
	commands: [
		{ like: /^npm install /, why: 'asks the registry' },
		{
			like: /^plan-indicators mcp/,
			why: 'serves until it is ended: packages/cli/test/assistants-page.test.ts',
		},
	] satisfies readonly (Reason & { readonly like: RegExp })[],
} as const;
