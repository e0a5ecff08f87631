import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { functions } from '@plan-indicators/functions';
import { development, type Edition, release } from '../src/manifest/edition.js';
import { iconSizes } from '../src/manifest/files.js';
import { indexPage } from '../src/manifest/pages.js';
import { unifiedManifest, unifiedManifestInChinese } from '../src/manifest/unified-manifest.js';
import { xmlManifest } from '../src/manifest/xml-manifest.js';
import { customFunctionsMetadata } from '../src/metadata/custom-functions-metadata.js';
import { microsoftOfficeJs, panePage } from '../src/pane/page.js';
import { icon, outline } from './icon.js';

const placeholder = 'https://plan-indicators.github.io/plan-indicators/excel/';
const officeJs = process.env.PLAN_INDICATORS_OFFICE_JS ?? microsoftOfficeJs;
const baseUrl = process.env.PLAN_INDICATORS_BASE_URL ?? placeholder;
const root = new URL('../', import.meta.url);
const { version }: { version: string } = JSON.parse(
	readFileSync(new URL('package.json', root), 'utf8'),
);
const inDist = (path: string) => new URL(`dist/${path}`, root);
const write = (path: string, content: string | Buffer) => writeFileSync(inDist(path), content);
const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

mkdirSync(inDist(version), { recursive: true });
mkdirSync(inDist('icons'), { recursive: true });

copyFileSync(inDist('functions.js'), inDist(`${version}/functions.js`));
for (const folder of ['', `${version}/`]) {
	write(`${folder}functions.json`, json(customFunctionsMetadata(functions, 'en')));
	write(`${folder}functions.zh-CN.json`, json(customFunctionsMetadata(functions, 'zh')));
}

for (const size of iconSizes) write(`icons/icon-${size}.png`, icon(size));
write('icons/color.png', icon(192));
write('icons/outline.png', outline(32));

write('taskpane.html', panePage(version, officeJs));
write('index.html', indexPage(functions));
copyFileSync(new URL('src/manifest/taskpane.css', root), inDist('taskpane.css'));
// GitHub Pages would leave out what Jekyll does not know.
write('.nojekyll', '');

writeManifests(release(baseUrl, version));
writeManifests(development(version));

function writeManifests(edition: Edition): void {
	const { suffix } = edition;
	write(`manifest${suffix}.xml`, xmlManifest(edition));
	write(`manifest${suffix}.json`, json(unifiedManifest(edition)));
	write(`manifest${suffix}.zh-CN.json`, json(unifiedManifestInChinese(edition)));
}
