import { existsSync } from 'node:fs';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export const chromiumOptions = {
	executablePath,
	args: [
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};

/** Why the tests in a browser cannot run here; CI must have the browser, so there they fail. */
export const chromiumMissing =
	existsSync(executablePath) || process.env.CI
		? undefined
		: `skipped: no Chromium at ${executablePath} (Debian: apt-get install chromium fonts-noto-cjk)`;
