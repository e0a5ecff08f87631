import { describe, expect, test } from 'vitest';
import { errorCode, runtime } from '../../excel/test/runtime.js';
import { readFormula } from '../../functions/scripts/formula.js';
import { cases } from '../../functions/test/cases.js';
import { googleSheets, type Outcome, onlyoffice, wps } from './sandboxes.js';

const excel = runtime();
const hosts = { WPS: wps(), 'Google Sheets': googleSheets(), ONLYOFFICE: onlyoffice() };

test('there are cases enough', () => {
	expect(cases.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(hosts))('%s answers as Excel does', (_, host) => {
	test.each(cases)('%s', async (formula) => {
		const { id, args } = readFormula(formula);
		expect(host.call(id, args)).toEqual(plain(await excel.call(id, args)));
	});

	test.each([
		['nothing at the end', ['青浦', '高新技术企业']],
		['null', ['青浦', '高新技术企业', null]],
		['an empty text', ['青浦', '高新技术企业', '']],
		['a blank cell', ['青浦', '高新技术企业', [['']]]],
		['zero for a year', ['青浦', '高新技术企业', 0]],
		['one more than there are', ['青浦', '高新技术企业', '', 1, 2]],
	])('left out as %s', (_, args) => {
		expect(host.call('TARGET', args)).toEqual({ value: 1000 });
	});
});

/** Excel's outcome as a host of plain values shows it. */
function plain(outcome: Awaited<ReturnType<typeof excel.call>>): Outcome {
	if ('value' in outcome) return { value: plainValue(outcome.value) };
	return { error: `${codes[outcome.code]} ${outcome.message}` };
}

function plainValue(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plainValue);
	return typeof value === 'object' && value !== null && 'basicValue' in value
		? value.basicValue
		: value;
}

const codes: Readonly<Record<number, string>> = {
	[errorCode.notAvailable]: '#N/A',
	[errorCode.number]: '#NUM!',
	[errorCode.value]: '#VALUE!',
};
