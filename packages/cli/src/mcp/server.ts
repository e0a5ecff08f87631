import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
	CallToolRequestSchema,
	type CallToolResult,
	ErrorCode,
	ListToolsRequestSchema,
	McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { Catalog } from '@plan-indicators/core';
import { PlanError } from '@plan-indicators/core';
import { version } from '../version.js';
import type { Arguments, Tool } from './tool.js';
import { tools } from './tools.js';

const instructions = `规划数字以工具的回答为准：引用 statements 里的原文（wording）和章节（clause），不要自己编数。basis 为 computed 或 interpolated 的数是算出来的，要说明。工具拒绝时（isError）说明原因，不要另给一个数。
Take figures of plans from these tools and quote the wording and clause in statements. A value whose basis is computed or interpolated is not printed in the plan: say so. Where a tool refuses (isError), say why; do not supply a number.`;

/** The server for assistants, asking the plans of a catalog. */
export function server(catalog: Catalog): Server {
	const made = new Server(
		{ name: 'plan-indicators', version },
		{ capabilities: { tools: {} }, instructions },
	);
	const byName = new Map(tools.map((tool) => [tool.name, tool]));
	made.setRequestHandler(ListToolsRequestSchema, () => ({
		tools: tools.map(({ name, title, description, inputSchema, outputSchema }) => ({
			name,
			title,
			description,
			inputSchema,
			outputSchema,
			annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
		})),
	}));
	made.setRequestHandler(CallToolRequestSchema, ({ params }) => {
		const tool = byName.get(params.name);
		if (!tool) throw new McpError(ErrorCode.InvalidParams, `no tool ${params.name}`);
		return called(tool, params.arguments ?? {}, catalog);
	});
	return made;
}

/** What a tool answers; a refusal is told to the assistant in both languages, with its code. */
function called(tool: Tool, args: Arguments, catalog: Catalog): CallToolResult {
	try {
		const structuredContent = tool.answer(args, catalog);
		return { structuredContent, content: [text(structuredContent)] };
	} catch (error) {
		if (!(error instanceof PlanError)) throw error;
		const { code, messages, facts } = error;
		const { received: _, ...told } = facts;
		return { isError: true, content: [text({ code, messages, ...told })] };
	}
}

function text(data: object) {
	return { type: 'text' as const, text: JSON.stringify(data) };
}
