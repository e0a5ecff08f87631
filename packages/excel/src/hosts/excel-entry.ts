import { functions } from '@plan-indicators/functions';
import type { CustomFunctionsRuntime } from './custom-functions.js';
import { associate } from './excel.js';

export { shared } from './shared.js';

declare const CustomFunctions: CustomFunctionsRuntime;

// Where the script of Microsoft is blocked, the pane still works: it takes what is shared from here.
if (typeof CustomFunctions !== 'undefined') associate(functions, CustomFunctions);
