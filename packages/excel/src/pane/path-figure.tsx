import { Button, type Theme } from '@fluentui/react-components';
import { type Found, figuresOf, outcome, trajectory } from '@plan-indicators/core';
import { formula } from './formula/formula.js';
import { namesFor } from './formula/names-for.js';
import { useLanguage, useSay } from './language.js';
import { PathChart } from './path-chart.js';
import { PathTable } from './path-table.js';
import { useSetting } from './setting.js';
import { words } from './words.js';

/** The path as a chart with its data table behind, and the button that draws it in Excel. */
export function PathFigure({ found, theme }: { readonly found: Found; readonly theme: Theme }) {
	const say = useSay();
	const language = useLanguage();
	const { catalog, namespace, workbook, act } = useSetting();
	const { plan, indicator } = found;
	const path = outcome(() => trajectory(indicator));
	if (!('value' in path)) {
		return (
			<section>
				<h3>{say(words.noPath)}</h3>
				<p className="clamped">{say(path.messages)}</p>
			</section>
		);
	}
	const points = path.value;
	const [plain, named] = namesFor(catalog, found, language);
	const english = language === 'en' ? ['', '', 'en'] : [];
	const spill = {
		formula: formula(namespace, 'TRAJECTORY', [plain, named, ...english]),
		rows: points.length + 1,
		columns: 2,
	};
	const unit = indicator.unit === undefined ? '' : ` (${indicator.unit})`;
	// Our own word first: Excel takes a title that begins with = for a reference.
	const title = `${say(words.path)} · ${plan.shortName[language]} ${indicator.name[language]}${unit}`;
	return (
		<section>
			<h3>
				{say(words.path)}
				<bdi>{unit.slice(0, 40)}</bdi>
			</h3>
			<PathChart points={points} title={title} theme={theme} />
			<p className="hint">{say(words.pathNote)}</p>
			<PathTable points={points} digits={figuresOf(indicator)} unit={indicator.unit} />
			<Button onClick={() => act(() => workbook.insertChart(spill, title.slice(0, 200)))}>
				{say(words.insertChart)}
			</Button>
		</section>
	);
}
