import type { Localized } from '@plan-indicators/core';
import { type Attributes, element } from './xml.js';

const chinese = 'zh-CN';

/** A text of the manifest's head: English unless Excel is Chinese. */
export function localised(name: string, { en, zh }: Localized): string {
	return element(name, { DefaultValue: en }, element('Override', { Locale: chinese, Value: zh }));
}

/** A resource, the same in every language or with another value in Chinese. */
export function resource(name: string, id: string, value: string | Localized): string {
	const attributes = (en: string): Attributes => ({ id, DefaultValue: en });
	if (typeof value === 'string') return element(name, attributes(value));
	return element(
		name,
		attributes(value.en),
		element('bt:Override', { Locale: chinese, Value: value.zh }),
	);
}
