import { type IndicatorId, plan } from './plan.js';

/** `indicators.7.unit` */
export function pathTo(id: IndicatorId, field: string): string {
	return `indicators.${plan.indicators.findIndex((each) => each.id === id)}.${field}`;
}

/** The plan with other values at some paths; `undefined` takes a field away. */
export function mutated(...faults: readonly (readonly [path: string, value: unknown])[]): unknown {
	const data: Branch = JSON.parse(JSON.stringify(plan));
	for (const [path, value] of faults) {
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		const parent = keys.reduce((object, key) => object[key] as Branch, data);
		if (value === undefined) delete parent[last];
		else parent[last] = value;
	}
	return data;
}

type Branch = { [key: string]: unknown };
