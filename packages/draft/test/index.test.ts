import { expect, test } from 'vitest';
import * as exported from '../src/index.js';

test('the public names', () => {
	expect(Object.keys(exported).sort()).toMatchInlineSnapshot(`
		[
		  "doubtWords",
		  "draft",
		  "draftTable",
		  "planInputFrom",
		  "planTable",
		  "toCheck",
		  "withProposals",
		]
	`);
});
