import type { Language } from '@plan-indicators/core';
import { words } from '../words.js';

interface Props {
	readonly language: Language;
	readonly choose: (language: Language) => void;
}

const names = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>;

export function LanguageSwitch({ language, choose }: Props) {
	return (
		<fieldset>
			<legend className="unseen">{words.language[language]}</legend>
			{(['zh', 'en'] as const).map((each) => (
				<button
					key={each}
					type="button"
					lang={each}
					aria-pressed={each === language}
					onClick={() => choose(each)}
				>
					{names[each]}
				</button>
			))}
		</fieldset>
	);
}
