import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Part, Trial } from './part.js';
import { seeded } from './random.js';

/** Something that must never come to pass, and how to see it again. */
interface Finding {
	readonly part: string;
	readonly seed: number;
	readonly index: number;
	readonly what: string;
	readonly input: string;
}

export interface Report {
	readonly part: string;
	readonly count: number;
	readonly findings: readonly Finding[];
	/** Of all outcomes in their order. */
	readonly digest: string;
	/** Milliseconds of the slowest input. */
	readonly slowest: number;
	/** Megabytes of the heap, from the middle of the run to its end. */
	readonly grown: number;
}

const longest = 1000;
/** What the answers that are kept, to their limit, may still add. */
const mostGrown = 48;

/** Tries a part with so many inputs, from the input `from` on. */
export function report(part: Part, seed: number, count: number, from = 0): Report {
	const findings: Finding[] = [];
	const hash = createHash('sha256');
	const middle = from + Math.floor(count / 2);
	let slowest = 0;
	let heap = 0;
	for (let index = from; index < from + count; index += 1) {
		if (index === middle) heap = heapUsed();
		const trial = part.trial(seeded(seed * 1_000_003 + index));
		const find = (what: string) =>
			findings.push({ part: part.name, seed, index, what, input: shown(trial.input) });
		const begin = performance.now();
		try {
			hash.update(trial.run());
		} catch (error) {
			find(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
		}
		const time = performance.now() - begin;
		if (time > longest && isSlow(trial)) find(`${time.toFixed(0)} ms`);
		slowest = Math.max(slowest, time);
	}
	const grown = (heapUsed() - heap) / 2 ** 20;
	if (grown > mostGrown) {
		const what = `the heap grew by ${grown.toFixed(0)} MB`;
		findings.push({ part: part.name, seed, index: from, what, input: '' });
	}
	return { part: part.name, count, findings, digest: hash.digest('hex'), slowest, grown };
}

/** Whether it is the input, and not another program on the machine, that takes the time. */
function isSlow({ run }: Trial): boolean {
	const begin = process.cpuUsage();
	try {
		run();
	} catch {
		// What it throws was found already.
	}
	const { user, system } = process.cpuUsage(begin);
	return (user + system) / 1000 > longest;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heapUsed(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

function shown(input: unknown): string {
	const text = JSON.stringify(input, (_, value) =>
		typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
	);
	return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
