/** The number by which a spreadsheet knows a day, in its 1900 system. */
export function serialOf(isoDate: string): number {
	return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}
