import { Button } from '@fluentui/react-components';
import type { Found, Target } from '@plan-indicators/core';
import { Facts } from './facts.js';
import { targetFormula } from './formula/target-formula.js';
import { indicatorFacts } from './indicator-facts.js';
import { useLanguage, useSay } from './language.js';
import { remarks } from './remarks.js';
import { useSetting } from './setting.js';
import { words } from './words.js';

/** One target: its figure as printed, the button that inserts it, its facts, what to beware of. */
export function TargetSection({
	found,
	target,
}: {
	readonly found: Found;
	readonly target: Target;
}) {
	const say = useSay();
	const language = useLanguage();
	const { catalog, namespace, workbook, act } = useSetting();
	const formula = targetFormula({ catalog, namespace, language }, found, target);
	return (
		<section>
			<div className="insert">
				<code>{formula}</code>
				<Button appearance="primary" onClick={() => act(() => workbook.insertFormula(formula))}>
					{say(words.insertFormula)}
				</Button>
			</div>
			<Facts facts={indicatorFacts(found, target, language)} />
			{remarks(found, target, language).map(({ heading, text }) => (
				<div key={text} className="remark">
					<h3>{heading}</h3>
					<p>
						<bdi className="clamped">{text}</bdi>
					</p>
				</div>
			))}
		</section>
	);
}
