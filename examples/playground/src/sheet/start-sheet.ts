import type { Language } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import { register } from '@plan-indicators/functions/univer';
import { InterceptorEffectEnum, LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
	INTERCEPTOR_POINT,
	InterceptCellContentPriority,
	SheetInterceptorService,
	UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Store } from '../store.js';
import { reviewId, statusColumn } from '../workbook/review-sheet.js';
import { inputs, whatIfId } from '../workbook/what-if-sheet.js';
import { workbook } from '../workbook/workbook.js';
import { putDraft } from './put-draft.js';
import { relabel } from './relabel.js';
import { statusStyle } from './status-style.js';
import { warrantedDigits } from './warranted-digits.js';
import { watch } from './watch.js';

const locales = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const satisfies Record<
	Language,
	LocaleType
>;

/** Opens the prepared workbook in a container and keeps the store up to date with it. */
export async function startSheet(container: HTMLElement, store: Store): Promise<void> {
	const univer = new Univer({
		locale: locales[store.get().language],
		locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
	});
	for (const plugin of UniverSheetsCorePreset({ container }).plugins) {
		if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
		else univer.registerPlugin(plugin);
	}
	const api = FUniver.newAPI(univer);
	const book = api.createWorkbook(workbook(store.get().language));
	univer
		.__getInjector()
		.get(SheetInterceptorService)
		.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
			// After the formats of the cells.
			priority: InterceptCellContentPriority.NUMFMT - 5,
			effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
			handler: (cell, { rawData, subUnitId, col }, next) => {
				const drawn = warrantedDigits(cell, rawData);
				if (subUnitId !== reviewId || col !== statusColumn) return next(drawn);
				const style = statusStyle(drawn?.v);
				return next(style ? { ...drawn, s: style } : drawn);
			},
		});
	// Only once a workbook exists.
	register(functions, api.getFormula());
	await api.getFormula().onCalculationResultApplied(20_000);
	book.getSheetBySheetId(whatIfId)?.getRange(inputs.actual).activateAsCurrentCell();
	watch(univer, api, book, store);
	let { language } = store.get();
	store.subscribe(() => {
		const before = language;
		({ language } = store.get());
		if (language === before) return;
		api.setLocale(locales[language]);
		relabel(book, before, language);
	});
	store.set({
		sheet: 'ready',
		putDraft: (rows) => putDraft(book, rows, store.get().language),
	});
}
