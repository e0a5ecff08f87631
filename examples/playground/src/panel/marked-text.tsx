import type { Language } from '@plan-indicators/core';
import { type Statement, segments } from '@plan-indicators/draft';
import { useEffect, useMemo, useRef } from 'react';
import { words } from '../words.js';

interface Props {
	readonly text: string;
	readonly statements: readonly Statement[];
	readonly active: number | undefined;
	readonly point: (statement: number) => void;
	readonly language: Language;
}

/** The text with each drafted phrase marked; a click on one leads to its row, the row in use shows here. */
export function MarkedText({ text, statements, active, point, language }: Props) {
	const box = useRef<HTMLElement>(null);
	const pieces = useMemo(() => segments(text, statements), [text, statements]);
	useEffect(() => {
		const shown = box.current;
		const mark = shown?.querySelector('.active');
		if (!shown || !mark || shown.matches(':hover')) return;
		// Only the box: the row that is being corrected stays where it is.
		const [around, inside] = [shown.getBoundingClientRect(), mark.getBoundingClientRect()];
		if (active === undefined || (inside.top >= around.top && inside.bottom <= around.bottom))
			return;
		shown.scrollTop += inside.top - around.top - shown.clientHeight / 3;
	}, [active]);
	return (
		<section
			ref={box}
			className="marked"
			aria-label={words.draftMarked[language]}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
			tabIndex={0}
		>
			{pieces.map(({ start, text, statements: [first, ...others] }) =>
				first === undefined ? (
					<span key={start}>{text}</span>
				) : (
					<label key={start} htmlFor={`draft-name-${first}`} onMouseEnter={() => point(first)}>
						<mark
							className={
								active !== undefined && [first, ...others].includes(active) ? 'active' : undefined
							}
						>
							{text}
						</mark>
					</label>
				),
			)}
		</section>
	);
}
