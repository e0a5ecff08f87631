import type { Segment } from '@plan-indicators/draft';
import { useEffect, useRef } from 'react';
import { useSay } from '../language.js';
import { words } from '../words.js';
import { nameField } from './draft-row.js';

/** The text with each drafted phrase marked; a click on one leads to its row, the row in use shows here. */
export function MarkedText({
	pieces,
	active,
	point,
}: {
	readonly pieces: readonly Segment[];
	/** The statement in use. */
	readonly active: number | undefined;
	readonly point: (statement: number) => void;
}) {
	const say = useSay();
	const box = useRef<HTMLElement>(null);
	useEffect(() => {
		const text = box.current;
		const mark = text?.querySelector('.active');
		if (active === undefined || !text || !mark || text.matches(':hover')) return;
		// Only the box scrolls: the row that is being corrected stays where it is.
		const above = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
		if (above < 0 || above > text.clientHeight - 20)
			text.scrollTop += above - text.clientHeight / 3;
	}, [active]);
	const isActive = (statements: readonly number[]) =>
		active !== undefined && statements.includes(active);
	return (
		<section
			ref={box}
			className="marked"
			aria-label={say(words.markedText)}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
			tabIndex={0}
		>
			{pieces.map(({ start, text, statements }) => {
				const [first] = statements;
				if (first === undefined) return <span key={start}>{text}</span>;
				return (
					<label key={start} htmlFor={nameField(first)} onMouseEnter={() => point(first)}>
						<mark className={isActive(statements) ? 'active' : undefined}>{text}</mark>
					</label>
				);
			})}
		</section>
	);
}
