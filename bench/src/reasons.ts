import type { Localized } from '@plan-indicators/core';

const big = {
	zh: '归一化名称的时间不随规划数量变（0.9–1.0×）；把同样的 130 万个名称放进一张 `Map` 比放进 100 张各 1.3 万个的慢 2 倍以上，因为表大于处理器的缓存。',
	en: 'normalising the names takes the same time among any number of plans (0.9–1.0×); putting the same 1.3 million names into one `Map` takes twice as long as into 100 of 13,000, since the table is larger than the processor’s caches.',
};

const firstCalls = {
	zh: '多出的时间约三分之二在我们的函数里：读参数、查找、算目标值、记住答案各占一点，没有一个函数占总时间的十分之一；其余是内存回收和一成的拒绝，它们要写出说明，微软的运行时发送它们也更久。常数函数在这个运行时里一次不到十微秒，一个回答要不超过它的两倍，就只剩同样的几微秒。头一千组时引擎还没有编译这些代码。',
	en: 'about two thirds of what is added is in our functions: reading arguments, look-up, the level and remembering the answer each take a little and none a tenth of the time; the rest is garbage collection and the tenth of the calls that are refused, which write their words and which Microsoft’s runtime takes longer to send. A call of the constant function takes less than ten microseconds in this runtime, and an answer within twice that has only as many left. In the first thousand sets the engine has not compiled the code yet.',
};

/** Why a value is not what it should be, by its id; a test asks for one wherever that is so. */
export const reasons: Readonly<Record<string, Localized>> = {
	'catalog/build': big,
	'catalog/build-and-every-name': big,
	'excel/target': {
		zh: '表里 17 个名称中有一个被拒绝：微软的运行时发送一个错误比发送一个值慢四分之一，还要读四遍它的说明；只问有数值的名称时是 1.1。',
		en: 'one of the 17 names in the table is refused: Microsoft’s runtime takes a quarter longer to send an error than a value, and reads its words four times; where only names with a value are asked it is 1.1.',
	},
	'excel/first-calls': firstCalls,
	'excel/next-first-calls': firstCalls,
	'sizes/plan-qingpu-14fyp': {
		zh: '青浦的规划写有 63 项任务和 40 项事实，`TASKS`、`INFO` 和拒绝的说明要用到它们；压缩后几乎全是原文的字。',
		en: 'the plan of Qingpu states 63 tasks and 40 facts, which `TASKS`, `INFO` and refusals show; compressed they are hardly more than their texts.',
	},
	'sizes/functions': {
		zh: '不含任何规划时已约 70 kB，其中读取自己的表格约 30 kB；函数是同步的，不能等待另外加载。逐项的大小见 packages/excel/README.md。',
		en: 'without any plan it is about 70 kB, some 30 kB of them for reading tables of one’s own; functions are synchronous and cannot wait for a part that is loaded later. The parts are listed in packages/excel/README.md.',
	},
};
