import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Context, createContext, runInContext } from 'node:vm';

/** Invocation, whether it went well, value or message, code of the error. */
type Result = readonly [invocation: number, ok: boolean, value: never, code: number];
type Invocation = readonly [id: number, functionId: string, args: readonly unknown[]];

/** Values of data types and errors may come as arguments: the flags Excel sets by our metadata. */
const allowErrorAndRichData = 12;

const microsoftRuntime = readFileSync(
	createRequire(import.meta.url).resolve('@microsoft/office-js/dist/custom-functions-runtime.js'),
	'utf8',
);

/** A global with Microsoft's runtime in it, and us at the other end of its bridge to the host. */
export function hostSandbox(language: string, onResult: (result: Result) => void) {
	const bridge: Bridge = { sendMessageToHost: (message) => answer(JSON.parse(message)) };
	const toRuntime = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
	const answer = ({ id, message }: { id: number; message: Request }) => {
		const { Actions } = message.body;
		const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
		toRuntime({ id, type: 2, message: { statusCode: 200, headers: {}, body: { Results } } });
		for (const { Name, ArgumentInfo } of Actions) {
			if (Name === 'SetInvocationArrayResults') ArgumentInfo.Arguments[0].forEach(onResult);
		}
	};
	const sandbox = loaded(bridge, language);
	const send = (invocations: readonly Invocation[]) => {
		const entries = invocations.map(([id, functionId, args]) => [
			1,
			1000,
			'',
			JSON.stringify([id, functionId, args, 'Sheet1!A1', allowErrorAndRichData]),
			id,
		]);
		toRuntime({ type: 3, message: { entries } });
	};
	return { sandbox, send };
}

function loaded(bridge: Bridge, language: string): Context {
	let loading = true;
	const sandbox = createContext({
		_richApiNativeBridge: bridge,
		document: page,
		navigator: { language, userAgent: '' },
		history: {},
		location: { href: '', search: '', hash: '' },
		console: { log() {}, warn() {}, info() {}, error() {} },
		// What the script waits for while it loads, MicrosoftAjax.js, is in Office only. Later it
		// collects results for a while before it sends them: that need not take time here.
		setTimeout: (run: (...args: unknown[]) => void, _ms: number, ...args: unknown[]) =>
			loading ? 0 : setImmediate(run, ...args),
		clearTimeout() {},
	});
	runInContext('var window = globalThis, self = globalThis;', sandbox);
	runInContext(microsoftRuntime, sandbox);
	loading = false;
	return sandbox;
}

interface Bridge {
	readonly sendMessageToHost: (message: string) => void;
	/** Set by the runtime. */
	onMessageFromHost?: (message: string) => void;
}

interface Request {
	readonly body: {
		readonly Actions: readonly {
			readonly Id: number;
			readonly Name: string;
			readonly ArgumentInfo: { readonly Arguments: readonly [readonly Result[]] };
		}[];
	};
}

/** The one element of the page, as script and as head: the runtime finds its own address by it. */
const element = {
	src: 'https://localhost/custom-functions-runtime.js',
	getAttribute: () => null,
	setAttribute() {},
	appendChild() {},
};

const page = {
	readyState: 'complete',
	getElementsByTagName: () => [element],
	createElement: () => ({ ...element }),
	addEventListener() {},
};
