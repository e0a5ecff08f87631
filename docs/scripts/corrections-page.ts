import { readFileSync } from 'node:fs';

interface Correction {
	readonly date: string;
	readonly id: string;
	readonly field: string;
	readonly was: string;
	readonly is: string;
	readonly reason: string;
}

const file = new URL('../../packages/data/corrections.json', import.meta.url);

/** The corrections of the data, the newest first. */
export function correctionsPage(): string {
	const corrections: readonly Correction[] = JSON.parse(readFileSync(file, 'utf8'));
	const rows = [...corrections]
		.sort((one, other) => (one.date < other.date ? 1 : -1))
		.map(({ date, id, field, was, is, reason }) =>
			[date, `\`${id}\``, field, was || '—', is || '—', reason].map(cell).join(' | '),
		);
	return `# 更正记录 · Corrections

| 日期 date | 何处 where | 字段 field | 原为 was | 现为 is | 原因 reason |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function cell(text: string): string {
	return String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
