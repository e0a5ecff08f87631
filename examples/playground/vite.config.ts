import { defineConfig } from 'vite';

// Relative addresses, so that the built page works in any folder of a site. The packages are taken
// from their sources: no other build has to run first.
export default defineConfig({
	base: './',
	resolve: {
		conditions: ['@plan-indicators/source', 'module', 'browser', 'development|production'],
	},
	build: {
		modulePreload: { polyfill: false },
		// The spreadsheet engine is one large script.
		chunkSizeWarningLimit: 10_000,
		rolldownOptions: {
			// The engine's parts mark themselves for servers that this page does not have.
			onLog: (level, log, handle) => {
				if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
			},
		},
	},
	preview: { host: 'localhost', port: 4173 },
});
