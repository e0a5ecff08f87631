import type { Localized } from '@plan-indicators/core';

const index = {
	zh: '第一次需要全部名称的问题同时建立查找和搜索两种索引；以后每次搜索不到扫描的百分之一。',
	en: 'the first question that needs every name makes the maps for look-up and for search at once; each later search takes less than a hundredth of the scan.',
};
const share = {
	zh: '全部时间用在名称的归一化和映射上；大映射装不进处理器缓存，回收器还要搬动仍在使用的对象，这部分随规模增长。',
	en: 'the time goes into normalising names and filling maps; large maps do not fit the cache of the processor, and the collector moves objects still in use: that part grows with the size.',
};

/** Why a value is not what it should be, by its id; a test asks for one wherever that is so. */
export const reasons: Readonly<Record<string, Localized>> = {
	'catalog/first-search': index,
	'catalog/build': share,
	'catalog/build-and-every-name': share,
	'catalog/refusal': {
		zh: '拒绝要抛出一个 Error，引擎为它记下调用栈；比值在 9 与 10 之间摆动。',
		en: 'a refusal throws an Error, for which the engine notes the stack; the ratio moves around 9 to 10.',
	},
	'sizes/functions': {
		zh: '五个规划的原文、名称和条目占大部分。',
		en: 'the wordings, names and clauses of the five plans are most of it.',
	},
};
