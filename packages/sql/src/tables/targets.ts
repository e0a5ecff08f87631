import {
	baseYear,
	compounds,
	growth,
	type Indicator,
	target as level,
	numberOf,
	type Outcome,
	outcome,
	type Plan,
} from '@plan-indicators/core';
import { boolean, integer, perhaps, type Table, tableOf, text } from '../table.js';
import { eachTarget, type Place } from './each.js';
import { type Terms, termsOf } from './terms.js';

interface Row extends Place {
	readonly terms: Terms;
	readonly level: Outcome<number>;
	readonly growth: Outcome<number>;
}

/** The targets: what is printed, what it comes to by the plan's own figures, and the terms of the views. */
export function targetsTable(plans: readonly Plan[]): Table {
	return tableOf<Row>(
		'targets',
		['plan', 'indicator', 'target'],
		[
			text('plan', ({ plan }) => plan.id),
			text('indicator', ({ indicator }) => indicator.id),
			integer('target', ({ ordinal }) => ordinal),
			integer('target_year', ({ target }) => target.year),
			boolean('year_stated', ({ target }) => target.yearStated),
			text('kind', ({ target }) => target.kind),
			text('comparator', ({ target }) => target.comparator),
			text('strength', ({ target }) => target.strength),
			perhaps.number('number', ({ target }) => numberOf(target)),
			perhaps.number('range_end', ({ target }) => (target.kind === 'range' ? target.max : null)),
			perhaps.text('mode', ({ target }) => (target.kind === 'growth' ? target.mode : null)),
			text('wording', ({ target }) => target.source.wording),
			integer('other_readings', ({ target }) => target.readings?.length ?? 0),
			perhaps.number('plan_level', ({ level }) => numberFrom(level)),
			perhaps.text('plan_level_refusal', ({ level }) => codeFrom(level)),
			perhaps.number('plan_growth', ({ growth }) => numberFrom(growth)),
			perhaps.text('plan_growth_refusal', ({ growth }) => codeFrom(growth)),
			text('direction', ({ indicator }) => indicator.direction),
			text('share', ({ target }) => (compounds(target.kind) ? 'log' : 'linear')),
			integer('base_year', ({ indicator, target }) => baseYear(indicator, target)),
			integer('first_year', ({ plan }) => plan.period.start),
			perhaps.number('plan_baseline', ({ indicator }) => indicator.baseline?.value),
			perhaps.integer('plan_baseline_year', ({ indicator }) => indicator.baseline?.year),
			text('form', ({ terms }) => terms.form),
			perhaps.number('form_number', ({ terms }) => terms.number),
			perhaps.text('form_refusal', ({ terms }) => terms.refusal),
			perhaps.number('low', ({ terms }) => terms.low?.number),
			integer('low_strict', ({ terms }) => (terms.low?.strict ? 1 : 0)),
			perhaps.number('high', ({ terms }) => terms.high?.number),
			integer('high_strict', ({ terms }) => (terms.high?.strict ? 1 : 0)),
			perhaps.text('bounds_refusal', ({ terms }) => terms.boundsRefusal),
			text('yearly', ({ terms }) => terms.yearly ?? 'no'),
			integer('first_due', ({ terms }) => terms.firstDue),
			text('sum_rule', ({ terms }) => terms.sum ?? 'never'),
		],
		eachTarget(plans).map((place) => ({
			...place,
			terms: termsOf(place.indicator, place.target),
			level: outcome(() => level(alone(place), place.target.year).value),
			growth: outcome(() => growth(alone(place)).rate),
		})),
	);
}

function alone({ indicator, target }: Place): Indicator {
	return { ...indicator, targets: [target] };
}

function numberFrom(answer: Outcome<number>) {
	return 'value' in answer ? answer.value : undefined;
}

function codeFrom(answer: Outcome<number>) {
	return 'value' in answer ? undefined : answer.code;
}
