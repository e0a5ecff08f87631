import type { PlanFunction } from '@plan-indicators/functions';
import { documented, nameOf, parameterNames } from '../documented.js';

/** What the built functions are called in the macro. */
export const onlyofficeGlobal = 'planIndicators';

/** The text for the window of custom functions: everything in one scope of its own. */
export function onlyofficeMacro(functions: readonly PlanFunction[], built: string): string {
	const added = functions.map(
		(each) => `${documented(each, '@returns')}
Api.AddCustomFunction(function ${nameOf(each)}(${parameterNames(each)}) {
  return ${onlyofficeGlobal}.call('${each.id}', arguments);
});
`,
	);
	return `(function () {\n${built}\n${added.join('\n')}})();\n`;
}
