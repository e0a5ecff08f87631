import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { explained } from './explained.js';

/** What is read of Stryker's report. */
interface Report {
	readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: Mutant[] }>>;
}

interface Mutant {
	readonly status: string;
	readonly replacement?: string;
	readonly location: { readonly start: Point; readonly end: Point };
}

interface Point {
	readonly line: number;
	readonly column: number;
}

/** What became of a change, and where it was made. */
interface Made {
	readonly file: string;
	readonly original: string;
	readonly replacement: string;
	readonly status: string;
}

/** Writes docs/mutation.md from the reports that there are. */
export function writePage(folders: readonly string[]): void {
	const reports = folders
		.map((folder) => ({ folder, report: `artefacts/mutation/${folder}.json` }))
		.filter(({ report }) => existsSync(report))
		.map(({ folder, report }) => ({ folder, made: madeIn(report) }));
	const all = reports.flatMap(({ made }) => made);
	const rows = reports.map(({ folder, made }) => row(folder, made));
	writeFileSync('../../docs/mutation.md', page(rows, reasons(all)));
}

function madeIn(report: string): readonly Made[] {
	const { files }: Report = JSON.parse(readFileSync(report, 'utf8'));
	return Object.entries(files).flatMap(([path, { source, mutants }]) =>
		mutants.map(({ status, replacement = '', location }) => ({
			file: path.replace(/^src\//, ''),
			original: between(source, location.start, location.end),
			replacement,
			status,
		})),
	);
}

/** Stryker counts lines and columns from 1. */
function between(source: string, start: Point, end: Point): string {
	const lines = source.split('\n').slice(start.line - 1, end.line);
	const last = lines.length - 1;
	return lines
		.map((line, i) =>
			line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
		)
		.join('\n');
}

const survived = ({ status }: Made) => status === 'Survived' || status === 'NoCoverage';
const killed = ({ status }: Made) => status === 'Killed' || status === 'Timeout';

function reasonOf(made: Made) {
	return explained.find(
		({ file, original, replacement }) =>
			file === made.file &&
			(made.original === original ||
				(original.endsWith(':') && made.original.startsWith(original))) &&
			(replacement === undefined || replacement === made.replacement),
	);
}

function row(folder: string, made: readonly Made[]): string {
	const dead = made.filter(killed).length;
	const left = made.filter(survived);
	const told = left.filter(reasonOf).length;
	const valid = dead + left.length;
	const score = ((100 * dead) / valid).toFixed(1);
	return `| \`${folder}\` | ${valid} | ${dead} | ${score}\u00a0% | ${told} | ${left.length - told} |`;
}

/** What survived, under the reason why: the file, and what stood there. */
function reasons(made: readonly Made[]): readonly string[] {
	const byReason = new Map<string, Map<string, Set<string>>>();
	for (const each of made.filter(survived)) {
		const why = reasonOf(each)?.why;
		if (!why) continue;
		const [first = ''] = each.original.split('\n');
		const files = given(byReason, `${why.zh} · ${why.en}`, () => new Map<string, Set<string>>());
		given(files, each.file, () => new Set<string>()).add(`\`${first}\``);
	}
	return [...byReason].map(([why, files]) =>
		[
			`${why}\n`,
			...[...files].map(([file, originals]) => `- \`${file}\`: ${[...originals].join(' ')}`),
		].join('\n'),
	);
}

function given<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = map.get(key) ?? make();
	map.set(key, value);
	return value;
}

function page(rows: readonly string[], reasons: readonly string[]): string {
	return `# 变异测试

由 \`pnpm mutation\` 生成，请勿手改。核心包的每个文件夹逐处改动（换运算符、去掉条件、清空文字），看测试是否发现。\`pnpm mutation progress\` 只跑一个文件夹，报告在 \`packages/core/artefacts/mutation\`；不在 CI 中运行。

Written by \`pnpm mutation\`: every folder of the core is changed in one place at a time (an operator, a condition, a text), and a test should notice. \`pnpm mutation progress\` runs one folder.

| 文件夹 folder | 改动 changes | 被发现 killed | 得分 score | 存活·已说明 survived, explained | 存活·未说明 survived |
|---|---|---|---|---|---|
${rows.join('\n')}

## 已说明的存活改动 Survivors explained

${reasons.join('\n\n')}
`;
}
