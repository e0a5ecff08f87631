import { type Catalog, outcome, type Plan } from '@plan-indicators/core';

/** The shortest name to type for a plan. */
export function shortest({ district, id }: Plan, catalog: Catalog): string {
	const short = district?.zh.replace(/区$/, '') ?? id;
	const found = outcome(() => catalog.plan(short));
	return 'value' in found && found.value.id === id ? short : id;
}
