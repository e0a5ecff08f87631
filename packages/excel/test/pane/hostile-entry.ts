import { createCatalog, definePlan } from '@plan-indicators/core';
import { qingpu14fyp } from '@plan-indicators/data';
import { hostilePlan } from '../../../files/test/hostile-plan.js';
import { mountPane } from '../../src/pane/mount.js';

const text = (name: string) => ({ zh: name, en: name });

/** Its own names are as bad as those of its indicators. */
const named = (name: string, i: number) =>
	definePlan({
		...hostilePlan,
		id: `hostile-${i}`,
		name: text(name),
		shortName: text(name),
		district: { ...hostilePlan.district, ...text(name) },
		notes: [text(name)],
	});

const names = [
	'<img src=x onerror="window.hacked=1">',
	'=cmd',
	'\u202e\u2066反',
	'长'.repeat(10_000),
];
const catalog = createCatalog([qingpu14fyp, hostilePlan, ...names.map(named)]);
const element = document.getElementById('pane');
if (element) mountPane(element, catalog);
