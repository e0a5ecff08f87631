import { createRequire } from 'node:module';
import { plans } from '@plan-indicators/data';
import { functions } from '@plan-indicators/functions';
import { register } from '@plan-indicators/functions/univer';
import type * as Core from '@univerjs/core';
import type * as Facade from '@univerjs/core/facade';
import type * as Docs from '@univerjs/docs';
import type * as Formula from '@univerjs/engine-formula';
import type {} from '@univerjs/engine-formula/facade';
import type * as Sheets from '@univerjs/sheets';
import type {} from '@univerjs/sheets/facade';
import type * as SheetsFormula from '@univerjs/sheets-formula';
import type {} from '@univerjs/sheets-formula/facade';
import { measured } from '../../../bench/src/measured.js';
import { median } from '../../../bench/src/paired.js';

const load = createRequire(import.meta.url);
const { LocaleType, Univer }: typeof Core = load('@univerjs/core');
const { FUniver }: typeof Facade = load('@univerjs/core/facade');
const { UniverFormulaEnginePlugin }: typeof Formula = load('@univerjs/engine-formula');
const { UniverDocsPlugin }: typeof Docs = load('@univerjs/docs');
const { UniverSheetsPlugin }: typeof Sheets = load('@univerjs/sheets');
const { UniverSheetsFormulaPlugin }: typeof SheetsFormula = load('@univerjs/sheets-formula');
for (const name of ['sheets', 'engine-formula', 'sheets-formula']) load(`@univerjs/${name}/facade`);

/** Every indicator of every plan, by the names people type, and at the end an ambiguous name. */
const rows = [
	...plans.flatMap((plan) => plan.indicators.map(({ name }) => [plan.shortName.zh, name.zh])),
	['虹口', '高新技术企业'],
];
const cells = 10_000;

const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverDocsPlugin, UniverSheetsPlugin]) {
	univer.registerPlugin(plugin);
}
univer.registerPlugin(UniverSheetsFormulaPlugin);
const api = FUniver.newAPI(univer);
const cellData = Object.fromEntries(
	rows.map(([plan, indicator], row) => [
		row,
		{
			0: { v: `${plan}/${indicator}` },
			1: { v: row },
			2: { v: plan ?? '' },
			3: { v: indicator ?? '' },
		},
	]),
);
const sheet = { id: 's', name: 's', rowCount: cells + 200, columnCount: 20, cellData };
api.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
const formulas = api.getFormula();
register(functions, formulas);

async function processorTime(formula: (row: number) => string): Promise<number> {
	const asked = Object.fromEntries(
		Array.from({ length: cells }, (_, i) => [i + 100, { 5: [formula((i % rows.length) + 1)] }]),
	);
	const start = process.cpuUsage();
	await formulas.executeFormulas({ b: { s: asked } }, 600_000);
	const { user, system } = process.cpuUsage(start);
	return user + system;
}

const ways = {
	vlookup: (row: number) => `=VLOOKUP(A${row},$A$1:$B$${rows.length},2,FALSE)`,
	target: (row: number) => `=PLAN.TARGET(C${row},D${row})`,
	refused: () => `=PLAN.TARGET(C${rows.length},D${rows.length})`,
};
type Way = keyof typeof ways;
const inTurn: readonly Way[] = ['vlookup', 'target', 'refused'];
const times: Record<Way, number[]> = { vlookup: [], target: [], refused: [] };
for (let round = -2; round < 12; round += 1) {
	for (const way of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
		const time = await processorTime(ways[way]);
		if (round >= 0) times[way].push(time);
	}
}
const toVlookup = (way: Way) =>
	median(times[way].map((time, round) => time / (times.vlookup[round] ?? Number.NaN)));
measured({
	id: 'univer/target',
	name: {
		zh: 'Univer 中 10,000 格 `PLAN.TARGET`（各种名称，含拒绝）与同一张表上的 `VLOOKUP` 之比',
		en: '10,000 cells of `PLAN.TARGET` in Univer, names mixed and refusals among them, to `VLOOKUP` over the same table',
	},
	value: toVlookup('target'),
	unit: 'ratio',
	wanted: 0.8,
});
measured({
	id: 'univer/refused',
	name: {
		zh: '同上，每格都被拒绝',
		en: 'the same, every cell a refusal',
	},
	value: toVlookup('refused'),
	unit: 'ratio',
});
univer.dispose();
