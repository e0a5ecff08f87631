/** Measures: how much, long, heavy, dear. A number of these with 以上 before a noun defines a group. */
const measures =
	'个百分点|百分点|个千分点|%|‰|元|美元|欧元|港元|港币|新台币|人民币|平方米|㎡|平方公里|平方千米|公顷|亩|立方米|公里|千米|海里|毫米|厘米|米|微米|微克|毫克|克|公斤|千克|吨标准煤|吨标煤|吨标准油|吨|斤|升|千瓦时|兆瓦时|瓦时|千瓦|兆瓦|吉瓦|瓦|千伏安|千伏|伏|度|摄氏度|℃|标准箱|标箱|载重吨|人次|人年|户次|架次|车次|班次|场次|岁|周岁|年|个月|天|日|个工作日|工作日|小时|个小时|分钟|秒|毫秒|公里/小时|贝尔|卡|Gbps|Mbps|EFLOPS|PFLOPS|Eflops|Pflops|EFlops|PFlops|EB|PB|TB|GB|MW|GW|kW|KW|MWh|GWh|kWh|P|TEU|个标准箱|个标箱|标准立方米|升/日|大卡|标准台';

/** Words that count things. */
const counters =
	'家次|家|个|项次|项|件次|件|所|座|处|条|辆|套|台套|台|张|篇|部|次|场|支|只|头|尾|种|类|批次|批|艘|架|对|组|间|栋|幢|宗|株|棵|门|款|例|起|集|册|本|份|片|块|口|根|枚|盏|列|趟|班|队|团|名|人|位次|名次|位|户|床|倍|番|分|标段|羽|单|笔|卷|亿次|车位|床位|学位|泊位|工位|座位|岗位|路|档|期|眼|幅|成|台次|吨次|码|条次';

const longestFirst = (words: string) =>
	[...new Set(words.split('|'))]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');

function escaped(word: string): string {
	return word.replace(/[/]/g, '\\/');
}

export const measure = longestFirst(measures);
export const counter = longestFirst(counters);

/** 元/平方米, 人/万人: what a measure is of. */
export const per = '(?:\\/(?:(?!以上|以下|以内|左右)[\\u4e00-\\u9fffA-Za-z%]){1,5})?';
