import { expect, test } from 'vitest';
import { plan } from '../../test/plan.js';
import { citation } from './citation.js';

const { title, issuer = '' } = plan.document;

test.each([
	[
		'number and date',
		plan.document,
		'临江区人民政府. 关于印发《临江区科技创新“十四五”规划》的通知: 临府发〔2021〕7号[Z]. 2021-06-30.',
	],
	[
		'the day of publication where that of issue is not known',
		{ title, issuer, published: '2021-07-08' },
		'临江区人民政府. 关于印发《临江区科技创新“十四五”规划》的通知[Z]. 2021-07-08.',
	],
	[
		'neither number nor date in the text',
		{ title, issuer },
		'临江区人民政府. 关于印发《临江区科技创新“十四五”规划》的通知[Z]. 日期不详.',
	],
])('%s', (_, document, reference) => {
	expect(citation({ document })).toBe(reference);
});
