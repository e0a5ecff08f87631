import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { citation, type Plan, periodText, scopes } from '@plan-indicators/core';
import { Card } from './card.js';
import { Facts } from './facts.js';
import { planSpills } from './formula/plan-spills.js';
import { useLanguage, useSay } from './language.js';
import { MatchList } from './match-list.js';
import { notesOf } from './notes-of.js';
import type { Open } from './selected.js';
import { useSetting } from './setting.js';
import { Statements } from './statements.js';
import { words } from './words.js';

/** A plan: its document, its indicators; where it states none, what it states in words. */
export function PlanCard({
	plan,
	onOpen,
	onClose,
}: {
	readonly plan: Plan;
	readonly onOpen: Open;
	readonly onClose: () => void;
}) {
	const say = useSay();
	const language = useLanguage();
	const { catalog, namespace, workbook, act } = useSetting();
	const { indicators, period } = plan;
	return (
		<Card title={plan.name[language]} onClose={onClose}>
			{indicators.length === 0 && (
				<MessageBar intent="info" layout="multiline">
					<MessageBarBody>{say(words.noTargets)}</MessageBarBody>
				</MessageBar>
			)}
			<div className="buttons">
				{planSpills({ catalog, namespace, language }, plan).map(({ label, spill }) => (
					<Button key={spill.formula} onClick={() => act(() => workbook.insertSpill(spill))}>
						{say(label)}
					</Button>
				))}
			</div>
			<Facts
				facts={[
					[words.document, citation(plan)],
					[words.period, periodText(period, language)],
					[words.scope, scopes[plan.scope][language]],
				]}
			/>
			{indicators.length > 0 && (
				<section>
					<h3>{say(words.indicators)}</h3>
					<MatchList
						matches={indicators.map((indicator) => ({ plan, indicator }))}
						onOpen={onOpen}
					/>
				</section>
			)}
			<Statements heading={words.goals} statements={plan.goals} open={indicators.length === 0} />
			<Statements heading={words.tasks} statements={plan.tasks} open={indicators.length === 0} />
			<Statements
				heading={words.industries}
				statements={plan.industries}
				open={indicators.length === 0}
			/>
			<details>
				<summary>{say(words.notes)}</summary>
				<ul>
					{notesOf(plan).map((note) => (
						<li key={note.en}>
							<bdi className="clamped">{note[language]}</bdi>
						</li>
					))}
				</ul>
			</details>
		</Card>
	);
}
