import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import {
	reviewExample,
	reviewExampleSetting,
} from '../../../packages/files/src/workbook/review-example.js';
import { reviewSheet } from '../../../packages/files/src/workbook/review-sheet.js';

/** Programs that print the workbook and make a picture of the print. */
export const workbookMissing = ['soffice', 'pdftoppm'].find(
	(command) => spawnSync('which', [command]).status !== 0,
);

/** The part of the printed page with the example, at 150 dots an inch. */
const part = ['-r', '150', '-x', '100', '-y', '105', '-W', '1550', '-H', '575'];

/** The sheet of the workbook for a plan of one's own, as LibreOffice shows it. */
export async function workbookPicture(): Promise<Uint8Array> {
	const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-picture-'));
	const run = (command: string, ...args: readonly string[]) =>
		execFileSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 240_000 });
	try {
		const sheets = [reviewSheet(reviewExample, reviewExampleSetting)];
		writeFileSync(join(folder, 'book.xlsx'), await writeXlsx({ sheets }));
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		run('soffice', profile, '--headless', '--convert-to', 'pdf', 'book.xlsx');
		run('pdftoppm', ...part, '-singlefile', '-png', 'book.pdf', 'book');
		return readFileSync(join(folder, 'book.png'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
