/** A fenced block of a page. */
export interface Block {
	/** What stands after the fence: `ts`, `sh`, `sql cluster`, or nothing. */
	readonly language: string;
	readonly code: string;
	/** The lines right after the block where they are a table: what a spill shows. */
	readonly table: string;
}

/** A page as a reader has it open. */
export interface Text {
	/** Where it comes from: `docs/excel.md`, with `(en)` for the English half. */
	readonly name: string;
	readonly text: string;
}

export function blocksIn(text: string): readonly Block[] {
	return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```\n+((?:^\|.*\n)*)/gm)].map(
		([, language = '', code = '', table = '']) => ({ language, code, table }),
	);
}

/** What stands in backticks outside the blocks, and the words after it. */
export function spansIn(text: string): readonly (readonly [code: string, after: string])[] {
	return [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`(.{0,80})/g)].map(
		([, code = '', after = '']) => [code, after],
	);
}
