import { type Draft, draft } from '@plan-indicators/draft';

/** What is made of a pasted text: its draft, of the statements only as many as can be shown. */
export type Drafted =
	| { readonly kind: 'draft'; readonly draft: Draft; readonly cut: boolean }
	| { readonly kind: 'nothing' | 'too-long' };

/** It is read while the page waits: about a second at the worst. */
const mostCharacters = 100_000;
const mostStatements = 300;

export function drafted(text: string): Drafted {
	if (text.length > mostCharacters) return { kind: 'too-long' };
	const found = draft(text);
	const { statements } = found;
	if (statements.length === 0) return { kind: 'nothing' };
	return {
		kind: 'draft',
		draft: { ...found, statements: statements.slice(0, mostStatements) },
		cut: statements.length > mostStatements,
	};
}
