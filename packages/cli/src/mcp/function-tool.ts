import {
	type Catalog,
	createCatalog,
	outcome,
	PlanError,
	target as stated,
} from '@plan-indicators/core';
import { planFromTable, type TableRows } from '@plan-indicators/core/table';
import type { Answer, Card, Cell, PlanFunction, Refused } from '@plan-indicators/functions';
import { type Answered, answeredSchema } from './answered.js';
import { inputSchema } from './input-schema.js';
import { objectSchema } from './object-schema.js';
import { namedIn, sourcesOf } from './sources.js';
import type { Arguments, Tool } from './tool.js';
import { values } from './values.js';

/** A function of the table as a tool: arguments by name, and beside the value what it rests on. */
export function functionTool(of: PlanFunction): Tool {
	return {
		name: of.id.toLowerCase(),
		title: of.id,
		description: `${of.description.zh} / ${of.description.en}`,
		inputSchema: inputSchema(of.parameters),
		outputSchema: objectSchema(answeredSchema),
		answer: (args, catalog) => {
			refuseOthers(of, args);
			const positions = of.parameters.map(({ id }) => args[id] ?? null);
			return {
				...answered(of.call(positions, catalog)),
				...restsOn(asked(of.id, args, catalog)),
			};
		},
	};
}

/** The value of an answer, or its table: headers first. */
function answered(answer: Answer): Answered {
	if (typeof answer !== 'object') return { value: answer };
	if ('value' in answer) return one(answer);
	const [columns = [], ...rows] = answer;
	const [single] = columns;
	// OWN spills also what is one value.
	if (rows.length === 0 && columns.length === 1 && single !== undefined) return one(single);
	return { table: { columns: columns.map(String), rows: rows.map((row) => row.map(cell)) } };
}

function one(of: Cell | Card | Refused): Answered {
	if (typeof of !== 'object') return { value: of };
	if ('refused' in of) throw of.refused;
	const { value, unit, properties } = of;
	return { value, unit, properties: Object.fromEntries(properties) };
}

function cell(of: Cell | Card | Refused) {
	if (typeof of !== 'object') return of;
	if ('value' in of) return of.value;
	const { refused } = of;
	if (refused instanceof PlanError) return { code: refused.code, messages: refused.messages };
	throw refused;
}

interface Asked {
	/** Of the function. */
	readonly id: string;
	readonly args: Arguments;
	readonly catalog: Catalog;
}

/** What OWN asks is another function, of the plan in the table. */
function asked(id: string, args: Arguments, catalog: Catalog): Asked {
	const { table, function: name } = args;
	if (id !== 'OWN' || !isTable(table)) return { id, args, catalog };
	const { plan } = planFromTable(table);
	if (!plan) return { id, args, catalog };
	return {
		id: String(name).toUpperCase(),
		args: { ...args, plan: plan.id },
		catalog: createCatalog([plan]),
	};
}

function isTable(given: unknown): given is TableRows {
	return Array.isArray(given) && given.every((row) => Array.isArray(row));
}

/** Unit, basis and sources of what was asked. */
function restsOn({ id, args, catalog }: Asked): Answered {
	const { unit, basis } = values[id] ?? {};
	const named = namedIn(args, catalog);
	const own = named?.indicator?.unit;
	const its = {
		...(unit === 'own' && own !== undefined ? { unit: own } : {}),
		...(unit !== undefined && unit !== 'own' ? { unit } : {}),
		...(basis === undefined ? {} : { basis }),
	};
	return { ...its, ...named, ...(id === 'TARGET' ? targetOf(args, catalog) : {}) };
}

/** Of a target, the one statement that gives its level, and how where it is not itself printed. */
function targetOf({ plan, indicator, year }: Arguments, catalog: Catalog): Answered {
	const when = typeof year === 'number' ? year : undefined;
	const found = outcome(() => {
		const named = catalog.find(String(plan), String(indicator), when ? { year: when } : {});
		return { named, level: stated(named.indicator, when) };
	});
	if (!('value' in found)) return {};
	const { named, level } = found.value;
	return {
		...sourcesOf(named, [level.target]),
		...(level.formula === undefined
			? { basis: 'stated' }
			: { basis: 'computed', formula: level.formula }),
	};
}

function refuseOthers({ id, parameters }: PlanFunction, args: Arguments): void {
	const known = parameters.map((each) => each.id);
	const other = Object.keys(args).find((name) => !known.includes(name));
	if (other === undefined) return;
	throw new PlanError(
		'unknown-option',
		{
			zh: `${id} 没有参数 ${JSON.stringify(other)}，有的是 ${known.join('、')}`,
			en: `${id} has no argument ${JSON.stringify(other)}; it has ${known.join(', ')}`,
		},
		{ argument: other, options: known },
	);
}
