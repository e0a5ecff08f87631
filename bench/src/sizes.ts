import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plan } from '@plan-indicators/core';
import { plans, qingpu14fyp } from '@plan-indicators/data';
import { build } from 'tsup';
import { shownPart } from '../../packages/functions/scripts/shown-plans.js';
import { toColumn } from '../../packages/functions/scripts/to-column.js';
import { measured } from './measured.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'packages/excel/dist');
if (!existsSync(dist)) throw new Error('build the packages first: pnpm build');

const kB = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000;

/** A program that holds this and nothing else, as a bundler makes it of the built packages. */
const bundle = (contents: string) => built(contents);

async function built(contents: string): Promise<string> {
	// Beside this file, so that it finds the packages.
	const outDir = mkdtempSync(join(root, 'bench/node_modules/.sizes-'));
	const program = join(outDir, 'program.ts');
	writeFileSync(program, contents);
	try {
		await build({
			config: false,
			entry: [program],
			outDir: join(outDir, 'dist'),
			format: 'esm',
			platform: 'browser',
			target: 'es2020',
			noExternal: [/./],
			minify: true,
			silent: true,
			splitting: false,
			esbuildOptions: (options) => {
				options.charset = 'utf8';
				options.legalComments = 'none';
			},
		});
		const [script = ''] = readdirSync(join(outDir, 'dist'));
		return readFileSync(join(outDir, 'dist', script), 'utf8');
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

measured({
	id: 'sizes/growth',
	name: { zh: '只用 `averageAnnualGrowth` 的程序', en: 'a program of `averageAnnualGrowth` alone' },
	value: kB(
		await bundle(
			"import { averageAnnualGrowth } from '@plan-indicators/core/growth'; console.log(averageAnnualGrowth({ from: 1, to: 2, years: 3 }));",
		),
	),
	unit: 'kB',
	wanted: 2,
});

const onePlan = await bundle(
	"import { qingpu14fyp } from '@plan-indicators/data'; console.log(qingpu14fyp);",
);
const others = plans.filter((plan) => plan !== qingpu14fyp);
measured({
	id: 'sizes/other-plans',
	name: {
		zh: '只用一个规划的程序里，其他规划占的部分（按标题、名称和原文）',
		en: 'what other plans take of a program of one plan, by their titles, names and wordings',
	},
	value: foreign(onePlan) / 1000,
	unit: 'kB',
	wanted: 0,
});

measured({
	id: 'sizes/functions',
	name: { zh: '`functions.js`', en: '`functions.js`' },
	value: kB(readFileSync(join(dist, 'functions.js'))),
	unit: 'kB',
	wanted: 60,
});

/** The plans as they stand in `functions.js`. */
const inFunctions = (some: readonly Plan[]) => JSON.stringify(toColumn(some.map(shownPart)));
for (const { id, shortName } of plans) {
	const others = plans.filter((plan) => plan.id !== id);
	measured({
		id: `sizes/plan-${id}`,
		name: {
			zh: `\`functions.js\` 里${shortName.zh}一个规划`,
			en: `${shortName.en} alone in \`functions.js\``,
		},
		value: kB(inFunctions(plans)) - kB(inFunctions(others)),
		unit: 'kB',
		wanted: 5,
	});
}

const version =
	readdirSync(dist)
		.filter((name) => /^\d+\.\d+\.\d+/.test(name))
		.at(-1) ?? '';
measured({
	id: 'sizes/pane',
	name: {
		zh: '任务窗格打开时加载的全部（微软的脚本除外）',
		en: 'all that the task pane loads when it opens, except the script of Microsoft',
	},
	value: [
		'taskpane.html',
		...['taskpane.js', 'taskpane.css', 'functions.js'].map((name) => `${version}/${name}`),
	]
		.map((name) => kB(readFileSync(join(dist, name))))
		.reduce((sum, size) => sum + size),
	unit: 'kB',
	wanted: 250,
});

/** Bytes of texts in a program that only other plans have. */
function foreign(code: string): number {
	const own = JSON.stringify(qingpu14fyp);
	return others
		.flatMap((plan) => [
			plan.document.title,
			...plan.indicators.flatMap(({ name, targets }) => [
				name.zh,
				...targets.map(({ source }) => source.wording),
			]),
		])
		.filter((text) => text.length > 7 && !own.includes(text) && code.includes(text))
		.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
