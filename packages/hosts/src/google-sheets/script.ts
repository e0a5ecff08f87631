import type { PlanFunction } from '@plan-indicators/functions';
import { documented, nameOf, parameterNames } from '../documented.js';

/** What the built functions are called in the script. The underscore keeps it out of the menus of Sheets. */
export const googleGlobal = 'planIndicators_';

/** The .gs file: one documented function for each of the table, then all that stands behind them. */
export function googleScript(functions: readonly PlanFunction[], built: string): string {
	const wrappers = functions.map(
		(each) => `${documented(each, '@return')}
function ${nameOf(each)}(${parameterNames(each)}) {
  return ${googleGlobal}.call('${each.id}', arguments);
}
`,
	);
	return `${wrappers.join('\n')}\n${built}`;
}

/** appsscript.json: the current language version, and no access beyond the spreadsheet itself. */
export const googleManifest = {
	timeZone: 'Asia/Shanghai',
	dependencies: {},
	runtimeVersion: 'V8',
	oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};
