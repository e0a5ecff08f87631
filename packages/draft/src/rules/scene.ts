import type { Mention } from '../number/mention.js';
import type { Predicate } from './predicate.js';

/** A number where it stands, as far as the rules look. */
export interface Scene {
	readonly text: string;
	readonly mention: Mention;
	readonly predicate: Predicate;
	/** From the last comma or the like to the next. */
	readonly clause: { readonly start: number; readonly end: number };
	/** The clause up to the words in front of the number. */
	readonly lead: string;
	/** What follows the number, to the end of the clause at most. */
	readonly next: string;
	/** The last verb of the clause before the number. */
	readonly verb:
		| { readonly kind: 'make' | 'handle'; readonly word: string; readonly gap: number }
		| undefined;
	/** A noun follows: 10个以上产业集群. */
	readonly beforeNoun: boolean;
	/** One of a list that shares the words before its first: 270家、100家和60家. */
	readonly member: boolean;
	/** The number follows a promised one of the same clause or list. */
	readonly inList: boolean;
	/** Nothing stands between it and a promised number: 20个500千伏工程. */
	readonly adjoins: boolean;
	readonly quoted: boolean;
	readonly bracketed: boolean;
	/** The sentence looks back, or names a year before the plan. */
	readonly past: boolean;
	/** The sentence gives money. */
	readonly giving: boolean;
}
