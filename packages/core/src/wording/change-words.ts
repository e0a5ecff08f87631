/** Whether words say that something is to fall by so much: 下降13.5%, 降幅, 减排; not 降至, not 不降低. */
export function falls(text: string): boolean {
	return /(?<!不)(?:下降|降低|减少|削减|压减|压降|缩减|缩短|收窄|下调|调减|核减|减排)(?![^\d]{0,8}[至到为])|负增长|降幅|降低率|下降率|(?<!不)[降减](?=\d)|↓/.test(
		text,
	);
}

/** Whether words or a plus say that something is to grow by so much: 增长6%, 增速, +5%; not 提高到. */
export function grows(text: string): boolean {
	return /(?<!不)(?:增加|提高|提升|上升|扩大)(?![^\d]{0,8}[到至为])|(?<!不|负)(?:增长|递增)(?![到至为])|增幅|涨幅|增速|(?<![不递])增(?=\d)|\+(?=\d)|↑/.test(
		text,
	);
}

/** Whether something is to be added to what there is: 新增100家, 提高1岁; a rate of growth is no amount. */
export function adds(text: string): boolean {
	return /(?<!不)(?:新增|净增|增加|提高|提升|上升|扩大)(?![^\d]{0,8}[到至为])|(?<!不|负)增长(?![到至为率])|(?<![不递])增(?=\d)|\+(?=\d)|↑/.test(
		text,
	);
}
