/** What a host that passes errors as their text means: an error, as data types have it, or the text. */
export function errorValue(text: string): unknown {
	return errors.has(text) ? { type: 'Error', basicValue: text } : text;
}

const errors: ReadonlySet<string> = new Set([
	'#DIV/0!',
	'#NAME?',
	'#VALUE!',
	'#NUM!',
	'#N/A',
	'#CYCLE!',
	'#REF!',
	'#SPILL!',
	'#CALC!',
	'#ERROR!',
	'#NULL!',
]);
