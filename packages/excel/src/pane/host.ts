/// <reference types="office-js" />

/** Whether the page is open in Excel; false also where Microsoft's script did not load. */
export async function isInExcel(): Promise<boolean> {
	if (typeof Office === 'undefined') return false;
	const { host } = await Office.onReady();
	return host === Office.HostType.Excel;
}
