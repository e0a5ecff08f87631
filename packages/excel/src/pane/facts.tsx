import type { Localized } from '@plan-indicators/core';
import { useSay } from './language.js';

/** A label and what there is to say under it; nothing is said where the plan says nothing. */
export type Fact = readonly [label: Localized, value: string | undefined];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	const say = useSay();
	return (
		<dl>
			{facts.map(
				([label, value]) =>
					value !== undefined &&
					value !== '' && (
						<div key={label.en}>
							<dt>{say(label)}</dt>
							<dd>
								<bdi className="clamped">{value}</bdi>
							</dd>
						</div>
					),
			)}
		</dl>
	);
}
