/**
 * F6 moves between the sheet and what stands beside it, as between the panes of Office: the sheet
 * itself takes Tab for its cells.
 */
export function moveFocus(sheet: HTMLElement, panel: HTMLElement): void {
	document.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'F6') return;
			event.preventDefault();
			event.stopPropagation();
			const inPanel = panel.contains(document.activeElement);
			const editor = document.querySelector<HTMLElement>('[data-u-comp="editor"]');
			(inPanel ? (editor ?? sheet) : panel).focus();
		},
		{ capture: true },
	);
}
