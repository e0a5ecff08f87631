import type { Localized } from '../model/localized.js';
import type { Period } from '../model/plan-reference.js';

/** Why there is no answer. The list is closed and its words are permanent. */
export type ErrorCode =
	| 'unknown-plan'
	| 'unknown-indicator'
	| 'ambiguous'
	| 'not-stated'
	| 'no-baseline'
	| 'not-numeric'
	| 'no-actual'
	| 'too-few-actuals'
	| 'series-break'
	| 'not-a-number'
	| 'rate-looks-like-percent'
	| 'unit-mismatch'
	| 'year-out-of-period'
	| 'unknown-option'
	| 'zero-baseline'
	| 'sign-change'
	| 'period-not-positive'
	| 'baseline-equals-target'
	| 'overflow'
	| 'invalid-plan';

/** One thing that is wrong in a plan that failed validation. */
export interface Issue {
	/** `indicators.3.targets.0.value` */
	readonly path: string;
	readonly expected: string;
	readonly received: string;
	/** The same for people: which indicator, what it should be, what came. */
	readonly messages?: Localized;
}

/** One of the plans or indicators that a name fits. */
export interface Candidate {
	/** `hongkou-2018-2020` or `hongkou-2018-2020/high-tech-enterprises` */
	readonly id: string;
	readonly name: Localized;
	readonly period: Period;
}

/** What a program may want to know of an error besides its words. */
export interface ErrorFacts {
	/** The argument at fault. */
	readonly argument?: string;
	readonly received?: unknown;
	/** For `ambiguous`: what the name fits. */
	readonly candidates?: readonly Candidate[];
	/** For an unknown name: the nearest known ones. */
	readonly nearest?: readonly string[];
	/** For `not-stated`: ids of the plans that do state it. */
	readonly plans?: readonly string[];
	readonly period?: Period;
	/** What the plan does say, as printed. */
	readonly stated?: string;
	/** For `unknown-option`: the options there are. */
	readonly options?: readonly string[];
	/** For `invalid-plan`: everything that is wrong. */
	readonly issues?: readonly Issue[];
}

/** What an error says, and what a program may want to know of it. */
export interface Told {
	readonly messages: Localized;
	readonly facts: ErrorFacts;
}

/** Where an error keeps what it says, or what finds it. */
const told = Symbol('told');

/** Known to every copy of this library, whatever it was loaded as. */
const brand = Symbol.for('@plan-indicators/PlanError');

/**
 * The one error this library throws on bad input.
 *
 * `code` is the contract; `messages` says in each language what was expected and what came, and
 * `message` holds both. `instanceof` knows those of another copy of the library, ESM or CommonJS.
 */
export class PlanError extends Error {
	override readonly name = 'PlanError';
	readonly code: ErrorCode;
	declare private [told]: Told | (() => Told);

	static override [Symbol.hasInstance](value: unknown): value is PlanError {
		return isPlanError(value);
	}

	/**
	 * @param messages - Or what finds messages and facts when they are first read: proposing names
	 * takes far longer than a look-up, and of most refusals only the code is used.
	 */
	constructor(code: ErrorCode, messages: Localized | (() => Told), facts: ErrorFacts = {}) {
		super();
		this.code = code;
		this[told] = typeof messages === 'function' ? messages : { messages, facts };
	}

	/** What was expected and what came, in each language. */
	get messages(): Localized {
		return this.tell().messages;
	}

	/** The same for programs. */
	get facts(): ErrorFacts {
		return this.tell().facts;
	}

	/** Chinese and English in one. */
	override get message(): string {
		const { zh, en } = this.messages;
		return `${zh} / ${en}`;
	}

	get [brand](): true {
		return true;
	}

	/** For logs: `JSON.stringify` of other errors is `{}`. */
	toJSON(): object {
		const { name, code, message, messages, facts } = this;
		return { name, code, message, messages, facts };
	}

	private tell(): Told {
		const said = this[told];
		if (typeof said !== 'function') return said;
		const found = said();
		this[told] = found;
		return found;
	}
}

/**
 * Whether something that was thrown is a `PlanError`, of this copy of the library or another.
 *
 * @example
 * isPlanError(new PlanError('no-actual', { zh: '没有实际值', en: 'there is no actual' })) //=> true
 */
export function isPlanError(value: unknown): value is PlanError {
	return typeof value === 'object' && value !== null && brand in value;
}
