import { distinct } from './distinct.js';

/**
 * Names for a list to choose from, each the name of one row: 青浦 2021–2025 高新技术企业.
 *
 * A chosen name is entered as if it were typed and found by MATCH: so none begins like a formula, and
 * none holds what MATCH reads as a wildcard. MATCH finds no text longer than 255.
 */
export function keys(names: readonly string[]): readonly string[] {
	return distinct(names.map(harmless), 200);
}

function harmless(name: string): string {
	const visible = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
	return wide(wide(visible, /[*?~]/g), /^[=+\-@'#]/).slice(0, 200) || '（无名）';
}

/** The same signs in their full-width forms, which mean nothing to a spreadsheet. */
function wide(text: string, signs: RegExp): string {
	return text.replaceAll(new RegExp(signs, 'g'), (sign) =>
		String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
	);
}
