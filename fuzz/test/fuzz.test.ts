import { expect, test } from 'vitest';
import { parts } from '../src/parts.js';
import { report } from '../src/report.js';
import { digestsByZone, zones } from '../src/zones.js';

const counts: Readonly<Record<string, number>> = {
	calls: 1000,
	plans: 200,
	tables: 200,
	names: 30,
};

test.each(parts)('$name: nothing but values and coded errors', (part) => {
	const { findings, slowest } = report(part, 13, counts[part.name] ?? 100);
	expect(findings).toEqual([]);
	expect(slowest).toBeGreaterThan(0);
});

test('the same answers in four time zones', async () => {
	const digests = await digestsByZone(13, 200, 'calls');
	expect([...digests.keys()]).toEqual([...zones]);
	expect(new Set(digests.values()).size).toBe(1);
	expect([...digests.values()][0]).toMatch(/^[0-9a-f]{64}$/);
});

test('what must not come to pass is found', () => {
	const trial = (run: () => string) => ({
		name: 'made up',
		full: 1,
		trial: () => ({ input: 1, run }),
	});
	const broken = () => {
		throw new TypeError('a defect');
	};
	const slow = () => {
		const end = process.cpuUsage().user + 1_300_000;
		while (process.cpuUsage().user < end);
		return '';
	};
	expect(report(trial(broken), 1, 1).findings[0]?.what).toBe('TypeError: a defect');
	expect(report(trial(slow), 1, 1).findings[0]?.what).toMatch(/^\d+ ms$/);
	expect(
		report(
			trial(() => 'well'),
			1,
			1,
		).findings,
	).toEqual([]);
});
