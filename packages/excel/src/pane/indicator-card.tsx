import type { Theme } from '@fluentui/react-components';
import { Link } from '@fluentui/react-components';
import type { Found } from '@plan-indicators/core';
import { Card } from './card.js';
import { useLanguage } from './language.js';
import { PathFigure } from './path-figure.js';
import type { Open } from './selected.js';
import { TargetSection } from './target-section.js';

/** An indicator: each of its targets, and its path. */
export function IndicatorCard({
	found,
	theme,
	onOpen,
	onClose,
}: {
	readonly found: Found;
	readonly theme: Theme;
	readonly onOpen: Open;
	readonly onClose: () => void;
}) {
	const language = useLanguage();
	const { plan, indicator } = found;
	return (
		<Card title={indicator.name[language]} onClose={onClose}>
			<Link as="button" className="plan" onClick={() => onOpen({ plan })}>
				<bdi className="clamped">{plan.name[language]}</bdi>
			</Link>
			{indicator.targets.map((target) => (
				<TargetSection
					key={`${target.year} ${target.source.wording}`}
					found={found}
					target={target}
				/>
			))}
			<PathFigure found={found} theme={theme} />
		</Card>
	);
}
