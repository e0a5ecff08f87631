/**
 * Names that differ also for a program that knows no capitals, each within a length.
 *
 * @returns The names in their order, a repeated one with a number behind it.
 */
export function distinct(names: readonly string[], longest: number): readonly string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const free = candidates(name, longest).find((each) => !taken.has(each.toLowerCase()));
		const chosen = free ?? name;
		taken.add(chosen.toLowerCase());
		return chosen;
	});

	function candidates(name: string, length: number): readonly string[] {
		return names.map((_, i) => {
			const suffix = i === 0 ? '' : `_${i + 1}`;
			return `${name.slice(0, length - suffix.length)}${suffix}`;
		});
	}
}
