/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Catalog } from '@plan-indicators/core';
import { createRoot } from 'react-dom/client';
import { chosenLanguage } from './chosen-language.js';
import { excelWorkbook } from './excel/in-excel.js';
import { isInExcel } from './host.js';
import { namespaceAt } from './namespace.js';
import { noWorkbook } from './no-workbook.js';
import { Pane } from './pane.js';
import { dark, light } from './themes.js';
import type { Workbook } from './workbook.js';

/** How long an Excel that does not answer leaves the page empty. */
const patience = 3000;

/** Shows the pane in an element of the page, with the plans of a catalog. */
export function mountPane(element: Element, catalog: Catalog): void {
	const root = createRoot(element);
	const system = matchMedia('(prefers-color-scheme: dark)');
	let workbook: Workbook | undefined;
	const render = () => {
		if (!workbook) return;
		root.render(
			<Pane
				catalog={catalog}
				workbook={workbook}
				namespace={namespaceAt(location.href)}
				language={chosenLanguage()}
				theme={isDark(system.matches) ? dark : light}
			/>,
		);
	};
	const show = (chosen: Workbook) => {
		workbook = chosen;
		render();
	};
	const wait = setTimeout(show, patience, noWorkbook);
	system.addEventListener('change', render);
	isInExcel().then((inExcel) => {
		clearTimeout(wait);
		show(inExcel ? excelWorkbook() : noWorkbook);
	});
}

/** Excel's own theme, where it tells; else that of the system. */
function isDark(system: boolean): boolean {
	try {
		return (
			(typeof Office === 'undefined' ? undefined : Office.context?.officeTheme)?.isDarkTheme ??
			system
		);
	} catch {
		// Office.js throws on some hosts when the context is read before it is ready.
		return system;
	}
}
