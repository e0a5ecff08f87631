/** A call of a PLAN function inside a formula; an argument that was left out is an empty text. */
export interface FormulaCall {
	readonly id: string;
	/** As it stands in the formula: PLAN.TARGET(B3,B4). */
	readonly text: string;
	readonly args: readonly string[];
}

/** The PLAN calls of a formula, those inside another call's arguments before that one. */
export function formulaCalls(formula: string): readonly FormulaCall[] {
	const masked = withoutTexts(formula);
	return [...masked.matchAll(/\bPLAN\.([A-Z]+)\s*\(/gi)]
		.flatMap((match): FormulaCall[] => {
			const open = match.index + match[0].length;
			const close = endOf(masked, open);
			if (close === undefined) return [];
			return [
				{
					id: (match[1] ?? '').toUpperCase(),
					text: formula.slice(match.index, close + 1),
					args: argumentsIn(formula.slice(open, close), masked.slice(open, close)),
				},
			];
		})
		.reverse();
}

/** Quoted texts and sheet names as blanks of the same length, so that positions stay. */
function withoutTexts(formula: string): string {
	return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
}

function endOf(masked: string, open: number): number | undefined {
	let depth = 0;
	for (let at = open; at < masked.length; at += 1) {
		if (masked[at] === '(') depth += 1;
		if (masked[at] !== ')') continue;
		if (depth === 0) return at;
		depth -= 1;
	}
	return undefined;
}

function argumentsIn(text: string, masked: string): readonly string[] {
	if (text.trim() === '') return [];
	const ends = [...separators(masked), text.length];
	return ends.map((end, i) => text.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end).trim());
}

/** Where commas stand that are neither in a call nor in an array. */
function separators(masked: string): readonly number[] {
	const found: number[] = [];
	let depth = 0;
	for (const [at, character] of [...masked].entries()) {
		if ('({'.includes(character)) depth += 1;
		if (')}'.includes(character)) depth -= 1;
		if (character === ',' && depth === 0) found.push(at);
	}
	return found;
}
