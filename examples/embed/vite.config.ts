import { defineConfig } from 'vite';

// Relative addresses, so that the built page works in any folder of a site.
export default defineConfig({
	base: './',
	build: { modulePreload: { polyfill: false } },
});
