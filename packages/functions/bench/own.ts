import { measured } from '../../../bench/src/measured.js';
import { paired } from '../../../bench/src/paired.js';
import { functions } from '../src/index.js';

/** A function asked of a range of 50 rows, against the same function asked by a plan's name. */
const calls = 1000;

const range = (): unknown[][] =>
	JSON.parse(
		JSON.stringify([
			['类别', '指标', '单位', '2020年', '2025年', '属性'],
			...Array.from({ length: 49 }, (_, i) => [
				i % 7 === 0 ? `类别${i / 7}` : '',
				`指标甲${i + 1}`,
				'家',
				100 + i,
				`≥${200 + i}`,
				'预期性',
			]),
		]),
	);

const call = (id: string) => {
	const found = functions.find((each) => each.id === id);
	if (!found) throw new RangeError(id);
	return found.call;
};
const [target, own] = [call('TARGET'), call('OWN')];

/** As from a host: every call has a range of its own, equal to the last. */
const asking = (ask: (args: readonly unknown[]) => unknown, args: () => readonly unknown[]) => {
	const given = Array.from({ length: calls }, args);
	return () => {
		for (const each of given) ask(each);
	};
};

measured({
	id: 'own/target',
	name: {
		zh: '`TARGET`：问区域（50 行的表）与问名称之比',
		en: '`TARGET` of a range (a table of 50 rows) to that of a name',
	},
	value: paired(
		asking(own, () => [range(), 'TARGET', '指标甲42', null]),
		asking(target, () => ['青浦', '高新技术企业', null]),
	),
	unit: 'ratio',
	wanted: 3,
});
