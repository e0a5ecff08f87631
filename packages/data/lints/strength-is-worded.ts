import { type Plan, phrase } from '@plan-indicators/core';

/** A target is aspirational if and only if 力争 or 争取 stands in its phrase or governs it. */
export function strengthIsWorded({ indicators }: Plan): readonly string[] {
	return indicators.flatMap(({ id, targets }) =>
		targets
			.flatMap((target) => [target, ...(target.alsoStated ?? [])])
			.filter(({ strength, source }) => {
				const said = /力争|争取/.test(phrase(source));
				return said !== (strength === 'aspirational');
			})
			.map(({ strength, source }) => `${id}: “${source.wording}” is not ${strength}`),
	);
}
