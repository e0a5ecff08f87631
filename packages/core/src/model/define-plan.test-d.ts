import { plan } from '../../test/plan.js';
import { indicator } from '../resolve/indicator.js';
import { definePlan } from './define-plan.js';
import type { IndicatorDefinition } from './indicator.js';
import type { Plan } from './plan.js';

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
const isTrue = <Fact extends true>(fact?: Fact) => fact;

const source = { section: ['一'], wording: '100家' };
const name = { zh: '企业', en: 'Enterprises' };
const target = {
	comparator: 'gte',
	strength: 'firm',
	year: 2025,
	yearStated: true,
	source,
} as const;
const enterprises = {
	id: 'enterprises',
	name,
	aliases: [],
	temporality: 'stock',
	direction: 'up',
	targets: [{ kind: 'level', value: 100, ...target }],
	source,
} as const satisfies IndicatorDefinition;

const small = definePlan({
	...plan,
	id: 'small',
	indicators: [enterprises],
	observations: [
		{ id: 'now', name, value: 90, unit: '家', year: 2022, indicator: 'enterprises', source },
	],
	claims: [{ id: 'all', name, kind: 'sum', parts: ['now'], total: 'now', source }],
	industries: [{ id: 'chips', name, source }],
	tasks: [{ id: 'build', name, industries: ['chips'], source }],
});

isTrue<Same<(typeof small)['id'], 'small'>>();
isTrue<Same<(typeof small)['indicators'][number]['id'], 'enterprises'>>();
isTrue<Same<ReturnType<typeof indicator<'enterprises'>>['id'], 'enterprises'>>();
isTrue<Same<(typeof plan)['id'], 'linjiang-14fyp'>>();

indicator(small, 'enterprises');
indicator(plan, 'invention-patents');
// @ts-expect-error - the plan has no indicator of this id
indicator(small, 'invention-patents');
// @ts-expect-error - a name is not an id
indicator(plan, '发明专利');
// @ts-expect-error - text that is only known at run time goes through a catalog
indicator(small, String('enterprises'));

const anyPlan: Plan = small;
indicator(anyPlan, 'of a plan whose ids are not known any id may be asked for');

const nothing = { observations: [], claims: [], industries: [], tasks: [] };

definePlan({
	...plan,
	...nothing,
	indicators: [enterprises],
	observations: [
		// @ts-expect-error - an actual of an indicator that the plan does not define
		{ id: 'now', name, value: 90, unit: '家', year: 2022, indicator: 'companies', source },
	],
});

const one = { value: 1, wording: '1%' };

definePlan({
	...plan,
	...nothing,
	indicators: [enterprises],
	observations: [{ id: 'now', name, value: 90, unit: '家', year: 2022, source }],
	claims: [
		// @ts-expect-error - a sum of an observation that the plan does not define
		{ id: 'sum', name, kind: 'sum', parts: ['then'], total: 'now', source },
		// @ts-expect-error - a share of an observation that the plan does not define
		{ id: 'share', name, kind: 'share', part: 'now', whole: 'all', share: one, source },
		// @ts-expect-error - a multiple of an indicator that the plan does not define
		{ id: 'double', name, kind: 'target-multiple', indicator: 'x', factor: one, source },
	],
});

definePlan({
	...plan,
	...nothing,
	indicators: [enterprises],
	industries: [{ id: 'chips', name, source }],
	// @ts-expect-error - a task for an industry that the plan does not define
	tasks: [{ id: 'build', name, industries: ['robots'], source }],
});

// @ts-expect-error - a field that a plan does not have
definePlan({ ...plan, ...nothing, indicators: [], targets: [] });

const { tasks, ...taskless } = plan;
// @ts-expect-error - a plan without the list of its tasks
definePlan(taskless);

const it = enterprises;
const pointless = { kind: 'level', ...target } as const;
const wish = { kind: 'wish', ...target } as const;
// @ts-expect-error - an indicator without a target
definePlan({ ...plan, ...nothing, indicators: [{ ...it, targets: [] }] });
// @ts-expect-error - a level without its value
definePlan({ ...plan, ...nothing, indicators: [{ ...it, targets: [pointless] }] });
// @ts-expect-error - a kind of target that there is not
definePlan({ ...plan, ...nothing, indicators: [{ ...it, targets: [wish] }] });
// @ts-expect-error - `undefined` for a field that may only be absent
definePlan({ ...plan, ...nothing, indicators: [{ ...it, unit: undefined }] });
// @ts-expect-error - a figure in a plan is not changed
small.period.end = 2030;
