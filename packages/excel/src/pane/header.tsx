import { Button } from '@fluentui/react-components';
import { useSay } from './language.js';
import { words } from './words.js';

export function Header({
	connected,
	onSwitch,
}: {
	readonly connected: boolean;
	readonly onSwitch: () => void;
}) {
	const say = useSay();
	return (
		<header>
			<div className="bar">
				<h1>{say(words.title)}</h1>
				<Button
					size="small"
					appearance="subtle"
					onClick={onSwitch}
					lang={say({ zh: 'en', en: 'zh-CN' })}
				>
					{say(words.otherLanguage)}
				</Button>
			</div>
			{!connected && <p className="hint">{say(words.outsideExcel)}</p>}
		</header>
	);
}
