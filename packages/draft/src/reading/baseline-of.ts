/**
 * What something was before, from the words in front of what it is to be.
 *
 * @example
 * baselineOf('占比由2020年的7.8%提升至') //=> { value: 7.8, year: 2020 }
 */
export function baselineOf(
	lead: string,
): { readonly value: number; readonly year?: number } | undefined {
	if (!/[从由]/.test(lead)) return undefined;
	const [way, year, value] =
		/[从由](?:(20[0-4]\d)年(?:底|末)?的?)?[^,;。从由]{0,10}?(\d+(?:\.\d+)?)[^,;。\d]{1,12}$/.exec(
			lead,
		) ?? [];
	if (way === undefined || !/[提增升降减扩到至]/.test(way)) return undefined;
	return { value: Number(value), ...(year === undefined ? {} : { year: Number(year) }) };
}
