/**
 * A text as Univer keeps it one: in quotes. Bare, 1000 would become a number, TRUE a truth value,
 * {a;b} an array and #N/A an error.
 */
export function univerText(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
