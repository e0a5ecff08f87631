import { expect, test } from 'vitest';
import * as exported from '../src/index.js';

test('the public names', () => {
	expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
		[
		  "corrected",
		  "correctedTable",
		  "doubtWords",
		  "draft",
		  "draftTable",
		  "levelToAsk",
		  "pastedDraft",
		  "planInputFrom",
		  "planTable",
		  "segments",
		  "toCheck",
		  "withProposals",
		]
	`);
});
