import * as z from 'zod';
import type { ObjectSchema } from './tool.js';

/** A zod schema of an object as the JSON Schema that the protocol takes. */
export function objectSchema(schema: z.ZodObject): ObjectSchema {
	const { $schema: _, properties, required, ...rest } = z.toJSONSchema(schema, { io: 'input' });
	const shape: Record<string, object> = {};
	for (const [name, property] of Object.entries(properties ?? {})) {
		shape[name] = typeof property === 'object' ? property : {};
	}
	return { ...rest, type: 'object', properties: shape, ...(required ? { required } : {}) };
}
