import type { Command } from './command.js';
import { assess } from './commands/assess.js';
import { audit } from './commands/audit.js';
import { compare } from './commands/compare.js';
import { list } from './commands/list.js';
import { show } from './commands/show.js';
import { target } from './commands/target.js';

/** What runs where no command is named. */
export const usual: Command = show;

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [show, list, target, assess, audit, compare];
