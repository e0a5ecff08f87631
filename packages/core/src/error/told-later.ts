import type { Localized } from '../model/localized.js';
import { type ErrorCode, type ErrorFacts, PlanError } from './plan-error.js';

/** What an error says, and what a program may want to know of it. */
export interface Told {
	readonly messages: Localized;
	readonly facts: ErrorFacts;
}

/**
 * An error whose words are found when they are read: proposing names takes far longer than a look-up,
 * and of most refusals only the code is used.
 */
export function toldLater(code: ErrorCode, tell: () => Told): PlanError {
	let told: Told | undefined;
	const words = () => {
		told ??= tell();
		return told;
	};
	const message = () => `${words().messages.zh} / ${words().messages.en}`;
	const error = withoutTrace(() => new PlanError(code, { zh: '', en: '' }));
	const read = (get: () => unknown, enumerable = false) => ({
		get,
		enumerable,
		configurable: true,
	});
	if (tracing.captureStackTrace) {
		const trace: { stack?: string } = {};
		tracing.captureStackTrace(trace, toldLater);
		const frames = () => (trace.stack ?? '').replace(/^[^\n]*/, '');
		const stack = () => `${error.name}: ${message()}${frames()}`;
		// Before the words: to replace a stack, an engine may write out the one there was.
		Object.defineProperty(error, 'stack', read(stack));
	}
	return Object.defineProperties(error, {
		messages: read(() => words().messages, true),
		facts: read(() => words().facts, true),
		message: read(message),
	});
}

/** The trace of the error itself would begin with a message that is not known yet. */
function withoutTrace(make: () => PlanError): PlanError {
	const limit = tracing.stackTraceLimit;
	if (limit === undefined) return make();
	tracing.stackTraceLimit = 0;
	const error = make();
	tracing.stackTraceLimit = limit;
	return error;
}

/** What V8 adds to `Error`; other engines have neither. */
interface Tracing {
	captureStackTrace?(target: object, from: typeof toldLater): void;
	stackTraceLimit?: number;
}

const tracing: Tracing = Error as Tracing;
