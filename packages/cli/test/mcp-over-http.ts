import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { serverProcess } from './server-process.js';

/** The stdio server behind an address, message for message: the conformance suite speaks only HTTP. */
export async function mcpOverHttp() {
	const stdio = new StdioClientTransport(serverProcess('mcp'));
	const http = new StreamableHTTPServerTransport({ sessionIdGenerator: () => randomUUID() });
	stdio.onmessage = (message) => {
		const relatedRequestId = 'id' in message && !('method' in message) ? message.id : undefined;
		void http.send(message, relatedRequestId === undefined ? {} : { relatedRequestId });
	};
	http.onmessage = (message) => {
		void stdio.send(message);
	};
	await stdio.start();
	await http.start();
	const server = createServer((request, response) => {
		void http.handleRequest(request, response);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/mcp`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await http.close();
			await stdio.close();
		},
	};
}
