/** What reads a pasted text: a script of its own, `from-text.js`, loaded when somebody first asks for it. */
export {
	correctedTable,
	levelToAsk,
	pastedDraft,
	segments,
	toCheck,
} from '@plan-indicators/draft';
