import type { Localized } from '@plan-indicators/core';

const big = {
	zh: '归一化名称的时间不随规划数量变（0.9–1.0×）；把同样的 130 万个名称放进一张 `Map` 比放进 100 张各 1.3 万个的慢 2 倍以上，因为表大于处理器的缓存。',
	en: 'normalising the names takes the same time among any number of plans (0.9–1.0×); putting the same 1.3 million names into one `Map` takes twice as long as into 100 of 13,000, since the table is larger than the processor’s caches.',
};

/** Why a value is not what it should be, by its id; a test asks for one wherever that is so. */
export const reasons: Readonly<Record<string, Localized>> = {
	'catalog/build': big,
	'catalog/build-and-every-name': big,
	'excel/target': {
		zh: '表里 17 个名称中有一个被拒绝：微软的运行时发送一个错误比发送一个值慢四分之一，还要读四遍它的说明；只问有数值的名称时是 1.1。',
		en: 'one of the 17 names in the table is refused: Microsoft’s runtime takes a quarter longer to send an error than a value, and reads its words four times; where only names with a value are asked it is 1.1.',
	},
	'excel/first-calls': {
		zh: '第一次调用运行的是还没有被引擎编译的代码，剖析中没有一个函数超过十分之一：读参数、归一化名称、查找、算目标值各占一点；其中十分之一的问被拒绝，要写出说明，每次是同样抛出错误的常数函数的四倍。',
		en: 'a first call runs code that the engine has not compiled yet, and in its profile no function takes a tenth: reading arguments, normalising names, look-up and the level each take a little; a tenth of the calls are refused and write their words, four times as long as a constant function that throws.',
	},
	'sizes/plan-qingpu-14fyp': {
		zh: '青浦的规划写有 63 项任务和 40 项事实，`TASKS`、`INFO` 和拒绝的说明要用到它们；压缩后几乎全是原文的字。',
		en: 'the plan of Qingpu states 63 tasks and 40 facts, which `TASKS`, `INFO` and refusals show; compressed they are hardly more than their texts.',
	},
	'sizes/functions': {
		zh: '不含任何规划时已约 68 kB，其中读取自己的表格 28 kB；函数是同步的，不能等待另外加载。逐项的大小见 packages/excel/README.md。',
		en: 'without any plan it is about 68 kB, 28 kB of them for reading tables of one’s own; functions are synchronous and cannot wait for a part that is loaded later. The parts are listed in packages/excel/README.md.',
	},
};
