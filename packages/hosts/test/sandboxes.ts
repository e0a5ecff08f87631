import { readFileSync } from 'node:fs';
import { type Context, createContext, runInContext } from 'node:vm';

/** What a cell holds, or the words of the error that a host turns into one of its own. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

export interface Sandbox {
	readonly call: (id: string, args: readonly unknown[]) => Outcome;
	/** The functions that were made known to the host. */
	readonly names: readonly string[];
}

export const built = (path: string): string =>
	readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');

/** What WPS has where its add-ins run: a page, and `wps` on it. */
export function wps({ language = 'zh-CN' } = {}): Sandbox {
	const added = new Map<string, (...args: readonly unknown[]) => unknown>();
	const context = createContext({
		navigator: { language },
		wps: {
			AddCustomFunction: (
				namespace: string,
				name: string,
				call: (...args: readonly unknown[]) => unknown,
			) => added.set(`${namespace}.${name}`, call),
		},
	});
	runInContext('var window = globalThis;', context);
	runInContext(built('wps/functions.js'), context);
	return {
		names: [...added.keys()],
		call: (id, args) => outcome(() => added.get(`PLAN.${id}`)?.(...args)),
	};
}

/** What Apps Script has: the language itself, without page, console or timers, and its own services. */
export function googleSheets({ locale = 'zh_CN' } = {}): Sandbox {
	const context = createContext({
		SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => locale }) },
	});
	runInContext(built('google-sheets/plan-indicators.gs'), context);
	const names: string[] = runInContext(
		"Object.keys(globalThis).filter((name) => typeof globalThis[name] === 'function')",
		context,
	);
	return { names, call: (id, args) => calledIn(context, `PLAN_${id}`, args) };
}

/** What ONLYOFFICE has where macros run: a page, and `Api` on it. */
export function onlyoffice({ language = 'zh-CN' } = {}): Sandbox {
	const added: Record<string, unknown> = {};
	const context = createContext({
		navigator: { language },
		added,
		Api: {
			AddCustomFunction: (call: { readonly name: string }) => {
				added[call.name] = call;
			},
		},
	});
	runInContext('var window = globalThis;', context);
	runInContext(built('onlyoffice/plan-indicators.js'), context);
	return {
		names: Object.keys(added),
		call: (id, args) => calledIn(context, `added.PLAN_${id}`, args),
	};
}

/** Arguments are made in the host's realm, as a host makes them: its arrays and dates are not ours. */
function calledIn(context: Context, name: string, args: readonly unknown[]): Outcome {
	return outcome(() => runInContext(`${name}(...${JSON.stringify(args)})`, context));
}

function outcome(ask: () => unknown): Outcome {
	try {
		return { value: JSON.parse(JSON.stringify(ask())) };
	} catch (thrown) {
		return { error: String(Object(thrown).message) };
	}
}
