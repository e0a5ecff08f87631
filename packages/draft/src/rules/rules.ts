import { counts } from './counts.js';
import { groups } from './groups.js';
import { money } from './money.js';
import { promises } from './promises.js';
import { quantities } from './quantities.js';
import type { Rule } from './rule.js';
import type { Scene } from './scene.js';
import { times } from './times.js';

/** Where no other rule applies. */
const none: Rule = {
	id: 'no-promise',
	drafts: false,
	applies: () => true,
	examples: [['辖区的2家机构运行良好。', 2]],
};

/** In the order in which they are asked: whether it is a quantity, of what time, of what group, promised. */
export const rules: readonly Rule[] = [
	...quantities,
	...times,
	...groups,
	...money,
	...promises,
	...counts,
	none,
];

/** The first rule that applies decides. */
export function deciding(scene: Scene): Rule {
	return rules.find(({ applies }) => applies(scene)) ?? none;
}
