/**
 * The parts of A、B和C, each a name of its own.
 *
 * @param count - How many there have to be, where that is known.
 * @example
 * parts('城镇、农村居民收入', 2) //=> ['城镇居民收入', '农村居民收入']
 * parts('原煤、天然气产量', 2) //=> ['原煤产量', '天然气产量']
 */
export function parts(subject: string, count?: number): readonly string[] {
	const listed = split(subject, count);
	const last = listed.at(-1) ?? '';
	if (count === 2 && listed.length === 1 && last.includes('城乡')) {
		return [last.replace('城乡', '城镇'), last.replace('城乡', '农村')];
	}
	const measure = measured.exec(last)?.[0] ?? '';
	return listed.map((part, i) => {
		if (i === listed.length - 1) return part;
		if (stands(part, last)) return part + last.slice(part.length);
		return measure === '' || measured.test(part) || /[次数量额值率费]$/.test(part)
			? part
			: part + measure;
	});
}

function split(subject: string, count: number | undefined): readonly string[] {
	const byMark = subject.split('、').filter((part) => part !== '');
	const byWord = subject.split(/、|以及|及其|和|与|及/).filter((part) => part !== '');
	if (count === undefined) return byWord;
	return byMark.length === count ? byMark : byWord.slice(-count);
}

/** What is measured of all the parts, said once. */
const measured =
	/(?:年?(?:全产业链)?(?:产业规模|总产值|产值|总产量|产量|出栏量|存栏量|增加值|营业收入|营收|销售额|成交额|总量|总数|数量|面积|规模|占比|比重|比例|投资|收入|人数|能力|里程|总额|[\u4e00-\u9fff]{2}率))$/;

/** Whether a part stands where another does in the last: 城镇 for 农村 in 农村居民收入. */
function stands(part: string, last: string): boolean {
	const alike = part.length <= 2 || part.at(-1) === last.charAt(part.length - 1);
	return part.length <= 3 && last.length >= part.length + 4 && alike;
}

/**
 * The indicators that share a rate: 工业投资、民间投资增长6% is said of both.
 *
 * @example
 * sharers('工业投资、民间投资') //=> ['工业投资', '民间投资']
 * sharers('研究与试验发展经费') //=> ['研究与试验发展经费']
 */
export function sharers(subject: string): readonly string[] {
	if (/等/.test(subject)) return [subject];
	const listed = subject.split('、').flatMap((part) => {
		const joined = part.split(/和|与|及/);
		return joined.length > 1 && joined.every((each) => each.length >= 4 && measures(each))
			? joined
			: [part];
	});
	if (listed.length < 2 || listed.some((part) => part.length < 2)) return [subject];
	return parts(listed.join('、'), listed.length);
}

function measures(part: string): boolean {
	return measured.test(part) || /[次数量额值费]$/.test(part);
}
