import type { Language } from '@plan-indicators/core';
import type { FileProblem } from '@plan-indicators/files';

const severities = {
	error: { zh: '错误', en: 'error' },
	warning: { zh: '注意', en: 'warning' },
} as const;

/** The problems of a file, each with its place, what was expected and came, and what to write instead. */
export function problemLines(
	file: string,
	problems: readonly FileProblem[],
	language: Language,
): readonly string[] {
	return problems.flatMap(({ line, column, table, cell, severity, code, messages, proposal }) => {
		const position =
			line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
		const sheet = table === undefined ? '' : `[${table}]`;
		const message = messages[language];
		const where = cell === undefined || message.startsWith(cell) ? '' : `${cell} `;
		const word = severities[severity][language];
		return [
			`${file}${sheet}${position}  ${word} ${code}  ${where}${message}`,
			...(proposal ? [`    → ${proposal[language]}`] : []),
		];
	});
}
