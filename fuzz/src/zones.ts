import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Half a day before, on, and half a day after Greenwich, and one that turns its clocks. */
export const zones = ['Pacific/Honolulu', 'UTC', 'Asia/Shanghai', 'Europe/London'] as const;

/** The digests of the same inputs in four time zones, by zone. */
export async function digestsByZone(
	seed: number,
	count: number,
	part: string,
): Promise<ReadonlyMap<string, string>> {
	const found = zones.map(async (zone) => [zone, await digest(zone, seed, count, part)] as const);
	return new Map(await Promise.all(found));
}

/** Another process, since a process reads its time zone once. */
function digest(zone: string, seed: number, count: number, part: string): Promise<string> {
	const main = fileURLToPath(new URL('main.ts', import.meta.url));
	const options = ['--conditions=@plan-indicators/source', '--import', 'tsx', main];
	const given = ['--digest', '--part', part, '--seed', `${seed}`, '--count', `${count}`];
	const child = spawn(process.execPath, [...options, ...given], {
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		env: { ...process.env, TZ: zone },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(printed.trim()) : reject(new Error(`${zone} ended with ${code}`)),
		);
	});
}
