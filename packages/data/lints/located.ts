import type { Plan } from '@plan-indicators/core';
import { printedFigures } from '@plan-indicators/core';

/** Every figure has a place in the document and a number phrase that is no sentence. */
export function located(plan: Plan): readonly string[] {
	return printedFigures(plan).flatMap(({ path, source }) => [
		...(source.section.every((heading) => heading.trim() !== '') && source.section.length > 0
			? []
			: [`${path}: no section`]),
		...(source.wording.length > 0 &&
		source.wording.length <= 24 &&
		!/[。；;!?]/.test(source.wording)
			? []
			: [`${path}: “${source.wording}” is not a number phrase`]),
	]);
}
