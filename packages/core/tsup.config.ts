import { defineConfig } from 'tsup';

export default defineConfig({
	entry: ['src/index.ts', 'src/growth.ts', 'src/schema.ts', 'src/table.ts'],
	format: ['esm', 'cjs'],
	target: 'es2022',
	dts: true,
	splitting: true,
	clean: true,
	treeshake: true,
});
