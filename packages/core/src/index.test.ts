import { expect, test } from 'vitest';
import * as growth from './growth.js';
import * as index from './index.js';
import * as schema from './schema.js';
import * as table from './table.js';

test('the names of @plan-indicators/core', () => {
	expect(Object.keys(index).sort()).toMatchInlineSnapshot(`
		[
		  "PlanError",
		  "assess",
		  "attainment",
		  "attributes",
		  "audit",
		  "averageAnnualGrowth",
		  "baseYear",
		  "baseline",
		  "bindsEveryYear",
		  "bounds",
		  "chain",
		  "checkClaim",
		  "checkPlan",
		  "citation",
		  "comparators",
		  "compounds",
		  "convert",
		  "createCatalog",
		  "decimalYear",
		  "definePlan",
		  "directions",
		  "doublings",
		  "elapsed",
		  "figureWithUnit",
		  "figuresOf",
		  "finalYear",
		  "gap",
		  "grow",
		  "growth",
		  "growthRatio",
		  "growthText",
		  "indicator",
		  "inferredFields",
		  "interval",
		  "isNothing",
		  "isPlanError",
		  "isSum",
		  "isoDate",
		  "kinds",
		  "leadingTarget",
		  "legend",
		  "levelText",
		  "markWords",
		  "marked",
		  "marks",
		  "marksOf",
		  "meaning",
		  "meets",
		  "methods",
		  "nearest",
		  "numberOf",
		  "origins",
		  "outcome",
		  "pace",
		  "path",
		  "periodText",
		  "phrase",
		  "place",
		  "planTitle",
		  "printedFigures",
		  "printedNumber",
		  "progress",
		  "project",
		  "promises",
		  "quotation",
		  "readTarget",
		  "requiredGrowth",
		  "requiredIncrement",
		  "review",
		  "round",
		  "scopes",
		  "serialDate",
		  "standsInDocument",
		  "statedBaseYear",
		  "strengths",
		  "stretchText",
		  "target",
		  "targetsAt",
		  "temporalities",
		  "timeText",
		  "trajectory",
		  "unclaimedFigures",
		  "verdictRemarks",
		  "verdicts",
		  "warranted",
		  "yearText",
		]
	`);
});

test('the names of @plan-indicators/core/growth', () => {
	expect(Object.keys(growth).sort()).toMatchInlineSnapshot(`
		[
		  "PlanError",
		  "averageAnnualGrowth",
		  "chain",
		  "doublings",
		  "grow",
		  "isPlanError",
		  "round",
		]
	`);
});

test('the names of @plan-indicators/core/schema', () => {
	expect(Object.keys(schema).sort()).toMatchInlineSnapshot(`
		[
		  "PlanError",
		  "isPlanError",
		  "parseActuals",
		  "parsePlan",
		  "planInputSchema",
		  "planSchema",
		]
	`);
});

test('the names of @plan-indicators/core/table', () => {
	expect(Object.keys(table).sort()).toMatchInlineSnapshot(`
		[
		  "actualsFromTable",
		  "cellName",
		  "planFromTable",
		  "tableFromPlan",
		]
	`);
});

test('one class of error, whichever door it comes through', () => {
	expect(growth.PlanError).toBe(index.PlanError);
	expect(schema.PlanError).toBe(index.PlanError);
});
