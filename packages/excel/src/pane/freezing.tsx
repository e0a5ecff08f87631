import { Button } from '@fluentui/react-components';
import { useLanguage, useSay } from './language.js';
import { useSetting } from './setting.js';
import { words } from './words.js';

/** Always at hand, since it works on the selection and not on what the pane shows. */
export function Freezing() {
	const say = useSay();
	const language = useLanguage();
	const { catalog, workbook, act } = useSetting();
	return (
		<section aria-label={say(words.freeze)}>
			<p className="hint">{say(words.freezeHint)}</p>
			<div className="buttons">
				<Button onClick={() => act(() => workbook.freeze(catalog, language))}>
					{say(words.freeze)}
				</Button>
				<Button appearance="subtle" onClick={() => act(() => workbook.undoFreeze())}>
					{say(words.undoFreeze)}
				</Button>
			</div>
		</section>
	);
}
