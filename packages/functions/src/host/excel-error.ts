/** The errors a custom function can put into a cell; only the first two show a message. */
export const excelError = {
	value: '#VALUE!',
	notAvailable: '#N/A',
	number: '#NUM!',
} as const;

export type ExcelError = (typeof excelError)[keyof typeof excelError];
