import type { Command } from './command.js';
import { assess } from './commands/assess.js';
import { audit } from './commands/audit.js';
import { check } from './commands/check.js';
import { compare } from './commands/compare.js';
import { completion } from './commands/completion.js';
import { convert } from './commands/convert.js';
import { draft } from './commands/draft.js';
import { init } from './commands/init.js';
import { list } from './commands/list.js';
import { mcp } from './commands/mcp.js';
import { review } from './commands/review.js';
import { show } from './commands/show.js';
import { sql } from './commands/sql.js';
import { target } from './commands/target.js';
import { verify } from './commands/verify.js';

/** What runs where no command is named. */
export const usual: Command = show;

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
	init,
	draft,
	check,
	show,
	list,
	target,
	assess,
	review,
	audit,
	compare,
	convert,
	sql,
	verify,
	mcp,
	completion,
];
