/** A text as the name of a sheet: without the characters sheets may not have, at most 31 long. */
export function sheetName(text: string): string {
	return (
		text
			.replaceAll(/[[\]*?:/\\']/g, ' ')
			.trim()
			.slice(0, 31) || '—'
	);
}
