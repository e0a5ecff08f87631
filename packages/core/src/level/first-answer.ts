import { oneOf } from '../error/argument.js';
import { outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import type { Indicator } from '../model/indicator.js';
import type { Target, TargetKind } from '../model/target.js';

export type Targets = readonly [Target, ...Target[]];

/** The targets of one kind, all of them unless told. */
export function ofKind({ targets }: Indicator, kind: TargetKind | undefined): Targets {
	if (kind === undefined) return targets;
	const kinds = [...new Set(targets.map((target) => target.kind))];
	oneOf('kind', kind, kinds);
	const [first = targets[0], ...others] = targets.filter((target) => target.kind === kind);
	return [first, ...others];
}

/** What the first target that can answer says; where none can, why the first cannot. */
export function firstAnswer<Answer>(targets: Targets, ask: (target: Target) => Answer): Answer {
	const [first, next, ...others] = targets;
	try {
		return ask(first);
	} catch (refusal) {
		if (!(refusal instanceof PlanError) || !next) throw refusal;
		const answer = outcome(() => firstAnswer([next, ...others], ask));
		if ('value' in answer) return answer.value;
		throw refusal;
	}
}
