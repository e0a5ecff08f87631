import { readFileSync, writeFileSync } from 'node:fs';
import { beside } from '../test/beside.js';
import { scoreTable } from '../test/score-table.js';
import { traditionalSource } from './traditional-source.js';

writeFileSync(new URL('../src/text/traditional.ts', import.meta.url), traditionalSource());

// The labelled texts are not part of this repository: where they are not at hand the table stays as it is.
if (beside('plans') !== undefined) {
	const page = new URL('../../../docs/draft.md', import.meta.url);
	const between = /(<!-- scores -->\n)[\s\S]*?(\n<!-- \/scores -->)/;
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace(
			between,
			(_, open, close) => `${open}${scoreTable()}${close}`,
		),
	);
}
