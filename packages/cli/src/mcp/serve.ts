import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Catalog } from '@plan-indicators/core';
import { server } from './server.js';

/** Serves on standard input and output until the input ends; nothing but the protocol is written there. */
export async function serve(catalog: Catalog): Promise<void> {
	const serving = server(catalog);
	const closed = new Promise<void>((resolve) => {
		serving.onclose = resolve;
	});
	process.stdin.once('end', () => {
		void serving.close();
	});
	await serving.connect(new StdioServerTransport());
	await closed;
}
