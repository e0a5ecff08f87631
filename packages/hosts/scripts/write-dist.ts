import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { functions } from '@plan-indicators/functions';
import { googleManifest, googleScript } from '../src/google-sheets/script.js';
import { onlyofficeMacro } from '../src/onlyoffice/macro.js';
import { wpsMetadata } from '../src/wps/metadata.js';
import { wpsManifest, wpsPage, wpsRibbon } from '../src/wps/pages.js';

const inDist = (path: string) => new URL(`../dist/${path}`, import.meta.url);
const write = (path: string, content: string) => writeFileSync(inDist(path), content);
const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

write('wps/functions.json', json(wpsMetadata(functions)));
write('wps/manifest.xml', wpsManifest);
write('wps/ribbon.xml', wpsRibbon);
write('wps/index.html', wpsPage);

write('google-sheets/plan-indicators.gs', googleScript(functions, taken('google-sheets/built.js')));
write('google-sheets/appsscript.json', json(googleManifest));

write('onlyoffice/plan-indicators.js', onlyofficeMacro(functions, taken('onlyoffice/built.js')));

/** What tsup built for a script that holds it. */
function taken(path: string): string {
	const built = readFileSync(inDist(path), 'utf8');
	rmSync(inDist(path));
	return built;
}
