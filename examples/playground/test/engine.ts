import { createRequire } from 'node:module';
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

// As ES modules these do not load in Node: a dependency of theirs has no named exports there.
const load = createRequire(import.meta.url);

export interface Engine {
	/** The value of a formula, in full precision. */
	evaluate(formula: string): Promise<unknown>;
	close(): void;
}

/** Univer's formula engine without a page, with every function and a few rows of cells from A1 on. */
export function engine(rows: readonly (readonly (string | number)[])[] = []): Engine {
	const { LocaleType, Univer }: typeof Core = load('@univerjs/core');
	const { FUniver }: typeof Facade = load('@univerjs/core/facade');
	const { UniverFormulaEnginePlugin }: typeof Formula = load('@univerjs/engine-formula');
	const { UniverDocsPlugin }: typeof Docs = load('@univerjs/docs');
	const { UniverSheetsPlugin }: typeof Sheets = load('@univerjs/sheets');
	const { UniverSheetsFormulaPlugin }: typeof SheetsFormula = load('@univerjs/sheets-formula');
	for (const name of ['sheets', 'engine-formula', 'sheets-formula'])
		load(`@univerjs/${name}/facade`);

	const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
	univer.registerPlugin(UniverFormulaEnginePlugin);
	univer.registerPlugin(UniverDocsPlugin);
	univer.registerPlugin(UniverSheetsPlugin);
	univer.registerPlugin(UniverSheetsFormulaPlugin);
	const api = FUniver.newAPI(univer);
	const filled = (cells: readonly (string | number)[]) =>
		Object.fromEntries(cells.flatMap((v, column) => (v === '' ? [] : [[column, { v }]])));
	const cellData = Object.fromEntries(rows.map((cells, row) => [row, filled(cells)]));
	const sheet = { id: 's', name: 's', rowCount: 200, columnCount: 20, cellData };
	api.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
	const formulas = api.getFormula();
	register(functions, formulas);
	return {
		evaluate: async (formula) => {
			const results = await formulas.executeFormulas({ b: { s: { 99: { 0: [formula] } } } }, 5000);
			return results.b?.s?.[99]?.[0]?.[0]?.value;
		},
		close: () => univer.dispose(),
	};
}
