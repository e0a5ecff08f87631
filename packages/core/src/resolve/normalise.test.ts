import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutRank } from './names.js';
import { normaliser } from './normalise.js';

const normalise = normaliser({ 區: '区', 術: '术', 業: '业', 縣: '县' });

test.each([
	['full width', 'Ｈｉｇｈ－Ｔｅｃｈ１２', 'high-tech12'],
	['case', 'R&D Intensity', 'r&dintensity'],
	['spaces, also wide and hard ones', ' 高 企\u3000家\u00a0', '高企家'],
	['marks nobody sees', '\u200f高\u200b企\ufeff', '高企'],
	['quotation marks', '“十四五”「规划」《A》', '十四五规划a'],
	['dashes', '2018—2020', '2018-2020'],
	['more dashes', '2018–2020', '2018-2020'],
	['a wave', '2018～2020', '2018-2020'],
	['a long dash', '2018——2020', '2018-2020'],
	['traditional', '高新技術企業', '高新技术企业'],
	['brackets of a number', '临府发〔2021〕７号', '临府发[2021]7号'],
	['square brackets of a number', '临府发［2021］7号', '临府发[2021]7号'],
	['nothing', ' \u200f ', ''],
])('%s', (_, name, form) => {
	expect(normalise(name)).toBe(form);
});

describe('the name of a plan', () => {
	test.each([
		['青浦区', '青浦'],
		['青浦區', '青浦'],
		['云山縣', '云山'],
		['海城市', '海城'],
		['Qingpu District', 'qingpu'],
		['浙江省', '浙江'],
		['广西壮族自治区', '广西壮族'],
		['Zhejiang Province', 'zhejiang'],
		['青浦', '青浦'],
		['区', '区'],
		['District', 'district'],
	])('%s is %s', (name, form) => expect(withoutRank(normalise(name))).toBe(form));
});

test('the form of a form is the form', () => {
	const character = fc.constantFrom(...'Ａｂ1 \u3000\u200f“—~區縣技術市'.split(''));
	fc.assert(
		fc.property(fc.string({ unit: character }), (name) => {
			const form = normalise(name);
			expect(normalise(form)).toBe(form);
		}),
	);
});
