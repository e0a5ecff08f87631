/**
 * The values that many objects have in one place, together: all names, then all years. Like beside
 * like compresses better, and no key is written twice.
 */
export type Column =
	/** Texts with a bar between them; where there is none, the value is absent. */
	| string
	/** Numbers, in the same way. */
	| { readonly numbers: string }
	/** Lists: how long each is, and their items behind one another. */
	| { readonly lengths: string; readonly items: Column }
	/** Few values many times: each once, and which of them stands where. */
	| { readonly each: Column; readonly at: string }
	/** Objects: a column for each key; `has` says which of the objects are there, if not all. */
	| { readonly has?: string; readonly keys: { readonly [key: string]: Column } }
	/** What is none of these; `null` where it is absent. */
	| { readonly values: readonly unknown[] };
