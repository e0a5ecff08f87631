import { PlanError } from '@plan-indicators/core';
import * as z from 'zod';
import type { Arguments } from './tool.js';

/**
 * Arguments that have the form a tool asks for.
 *
 * @throws PlanError `unknown-option`
 */
export function checked<Schema extends z.ZodType>(
	schema: Schema,
	args: Arguments,
): z.infer<Schema> {
	const read = schema.safeParse(args);
	if (read.success) return read.data;
	const said = (locale: ReturnType<typeof z.locales.en>) => {
		const { error } = schema.safeParse(args, { error: locale.localeError });
		const issues = error?.issues ?? [];
		return issues.map(({ path, message }) => `${path.join('.') || '—'}: ${message}`).join('; ');
	};
	throw new PlanError(
		'unknown-option',
		{ zh: said(z.locales.zhCN()), en: said(z.locales.en()) },
		{ argument: String(read.error.issues[0]?.path[0] ?? '') },
	);
}
