import { functions } from '@plan-indicators/functions';
import type { CustomFunctionsRuntime } from './custom-functions.js';
import { associate } from './excel.js';

declare const CustomFunctions: CustomFunctionsRuntime;

associate(functions, CustomFunctions);
