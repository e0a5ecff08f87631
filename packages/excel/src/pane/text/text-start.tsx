import { Button } from '@fluentui/react-components';
import { useSay } from '../language.js';
import { words } from '../words.js';

/** The way in for whoever has only the text of a plan. */
export function TextStart({ onOpen }: { readonly onOpen: () => void }) {
	const say = useSay();
	return (
		<section>
			<h2>{say(words.fromText)}</h2>
			<p className="hint">{say(words.fromTextHint)}</p>
			<div className="buttons">
				<Button onClick={onOpen}>{say(words.pasteText)}</Button>
			</div>
		</section>
	);
}
