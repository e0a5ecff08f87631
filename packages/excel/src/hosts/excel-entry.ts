import { functions } from '../functions/table.js';
import type { CustomFunctionsRuntime } from './custom-functions.js';
import { associate } from './excel.js';

declare const CustomFunctions: CustomFunctionsRuntime;

associate(functions, CustomFunctions);
