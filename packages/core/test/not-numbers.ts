/** What comes from JavaScript or a spreadsheet where a number was meant. */
export const notNumbers = [
	['NaN', Number.NaN],
	['Infinity', Number.POSITIVE_INFINITY],
	['−Infinity', Number.NEGATIVE_INFINITY],
	['text', '≥2000'],
	['numeric text', '12'],
	['empty text', ''],
	['null', null],
	['undefined', undefined],
	['a boolean', true],
	['an object', {}],
	['a list', [1]],
] as [kind: string, value: number][];
