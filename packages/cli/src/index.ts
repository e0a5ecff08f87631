export type { Answer, Command, Context, Exit, Host } from './command.js';
export { run } from './run.js';
