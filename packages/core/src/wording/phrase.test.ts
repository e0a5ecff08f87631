import { expect, test } from 'vitest';
import { phrase } from './phrase.js';

test.each([
	['力争', '达到360家', '力争…达到360家'],
	['新增', '100家', '新增…100家'],
	['每年', '达到4%以上', '每年…达到4%以上'],
	['', '≥2000', '≥2000'],
	[undefined, '每年培育10家', '每年培育10家'],
])('%j and %j are not printed as if they stood together', (qualifier, wording, printed) => {
	const source = { section: [], wording, ...(qualifier === undefined ? {} : { qualifier }) };
	expect(phrase(source)).toBe(printed);
});
