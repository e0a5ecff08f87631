import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from './language.js';
import { words } from './words.js';

/** The frame of a card. Opening it moves the focus to its heading, so that it is read out. */
export function Card({
	title,
	onClose,
	children,
}: {
	readonly title: string;
	readonly onClose: () => void;
	readonly children: ReactNode;
}) {
	const say = useSay();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<article>
			<Button size="small" appearance="subtle" onClick={onClose}>
				← {say(words.back)}
			</Button>
			<h2 ref={heading} tabIndex={-1}>
				<bdi className="clamped">{title}</bdi>
			</h2>
			{children}
		</article>
	);
}
