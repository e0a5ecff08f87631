import { isPlanError, type Localized, outcome, PlanError } from '@plan-indicators/core';
import { type PlanInput, parsePlan } from '@plan-indicators/core/schema';
import type { Draft } from '../draft.js';
import type { Statement } from '../statement.js';
import { type Group, grouped } from './grouped.js';
import { type IndicatorInput, indicatorInput, unitOf } from './indicator-input.js';
import { targetRead } from './target-read.js';

/** A plan made of a draft, and what could not become part of it. */
export interface DraftedPlan {
	/** As a person would write it; `parsePlan` takes it. */
	readonly input: PlanInput;
	/** Statements that the plan leaves out, each with the reason. */
	readonly left: readonly LeftStatement[];
}

export interface LeftStatement {
	readonly statement: Statement;
	readonly messages: Localized;
}

export interface DraftedPlanOptions {
	/** Where the text does not say. */
	readonly period?: { readonly start: number; readonly end: number };
	readonly name?: string;
}

/**
 * The plan that a draft makes: an indicator for each name, its statements as targets, restatements joined.
 *
 * Every target has passed the checks of `parsePlan`: its wording says its number.
 *
 * @throws PlanError `not-stated` where no statement was found, or no period is to be had
 * @example
 * planInputFrom(draft('某区三年行动计划（2023—2025年）\n到2025年，高新技术企业突破1000家。')).input.indicators[0]?.name
 * //=> '高新技术企业'
 */
export function planInputFrom(draft: Draft, options: DraftedPlanOptions = {}): DraftedPlan {
	const period = periodOf(draft, options);
	const name = options.name ?? (draft.title === '' ? '未命名的规划' : draft.title);
	const left: LeftStatement[] = [];
	let groups = grouped(draft.statements).flatMap((group) => readable(group, period, left));
	for (;;) {
		if (groups.length === 0) throw new PlanError('not-stated', nothing, {});
		const indicators = groups.map((group) => indicatorInput(group, period));
		const input = { name, period, indicators: indicators.map((each) => each.input) };
		const wrong = faulty(input, indicators);
		if (wrong.length === 0) return { input, left };
		left.push(...wrong);
		const out = new Set(wrong.map(({ statement }) => statement));
		groups = groups.flatMap((group) => without(group, out));
	}
}

function periodOf(
	{ statements, period: found }: Draft,
	{ period: given }: DraftedPlanOptions,
): { readonly start: number; readonly end: number } {
	const known = given ?? found;
	if (known) return known;
	const years = statements.flatMap(({ year }) => (year === undefined ? [] : [year]));
	if (statements.length === 0) throw new PlanError('not-stated', nothing, {});
	if (years.length === 0) throw new PlanError('not-stated', noPeriod, {});
	return { start: Math.min(...years), end: Math.max(...years) };
}

/** The statements of a group that core's reader of targets reads as they were drafted. */
function readable(
	group: Group,
	period: { readonly start: number; readonly end: number },
	left: LeftStatement[],
): readonly Group[] {
	const unit = unitOf(group);
	const wrong = group.flatMap((statement) => {
		const read = outcome(() => targetRead(statement, unit, period));
		return 'value' in read ? [] : [{ statement, messages: read.messages }];
	});
	left.push(...wrong);
	return without(group, new Set(wrong.map(({ statement }) => statement)));
}

function without(group: Group, out: ReadonlySet<Statement>): readonly Group[] {
	const [first, ...others] = group.filter((statement) => !out.has(statement));
	return first ? [[first, ...others]] : [];
}

/** The statements of the targets that `parsePlan` refuses, each with the first reason. */
function faulty(input: PlanInput, indicators: readonly IndicatorInput[]): readonly LeftStatement[] {
	try {
		parsePlan(input);
		return [];
	} catch (error) {
		if (!isPlanError(error)) throw error;
		const wrong = new Map<Statement, Localized>();
		for (const { path, messages } of error.facts.issues ?? []) {
			const [list, index, field, target] = path.split('.');
			const at = list === 'indicators' ? indicators[Number(index)]?.statements : undefined;
			const of = field === 'targets' ? at?.[Number(target)] : at?.flat();
			if (!of || !messages) throw error;
			for (const statement of of) if (!wrong.has(statement)) wrong.set(statement, messages);
		}
		if (wrong.size === 0) throw error;
		return [...wrong].map(([statement, messages]) => ({ statement, messages }));
	}
}

const nothing: Localized = {
	zh: '文中没有读出带数字的目标；请确认这是规划的正文，而不是目录、图片或总结',
	en: 'no target with a number was found; make sure that this is the text of a plan, not its contents, pictures or a review',
};

const noPeriod: Localized = {
	zh: '文中没有写明规划期；请给出起止年份，如 2021—2025',
	en: 'the text does not state the period of the plan; give its first and last year, such as 2021–2025',
};
