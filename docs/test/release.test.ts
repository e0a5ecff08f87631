import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedByOthers } from '../scripts/release/checked-by-others.js';
import { dryRelease, type Packed } from '../scripts/release/dry-release.js';
import { staleVersions, tarballFaults } from '../scripts/release/tarball-faults.js';

test('the first version is 0.1.0 of every package, nothing missing and nothing too many', () => {
	dryRelease({ build: false }, (packed) => {
		expect(packed.length).toBeGreaterThan(8);
		for (const each of packed) {
			expect.soft(tarballFaults(each, '0.1.0'), each.name).toEqual([]);
			expect.soft(checkedByOthers(each), each.name).toEqual([]);
		}
		// These were built before the version was raised, and bear the old one in a path.
		expect(packed.filter((each) => staleVersions(each).length > 0).map(named)).toContain('excel');
		const core = packed.find((each) => named(each) === 'core');
		if (core) expect(faultsOfSpoiled(core)).toEqual(spoiled);
	});
});

const named = ({ name }: Packed) => name;

const spoiled = [
	'README.md is missing',
	'dist/index.js.map does not belong here',
	'src/index.ts does not belong here',
	'the version is 0.1.0',
	'CHANGELOG.md does not know this version',
	'dist/bundled.js has no list of licences beside it',
];

function faultsOfSpoiled(packed: Packed): readonly string[] {
	const at = (path: string) => join(packed.folder, path);
	rmSync(at('README.md'));
	mkdirSync(at('src'));
	writeFileSync(at('src/index.ts'), '');
	writeFileSync(at('dist/index.js.map'), '{}');
	writeFileSync(at('dist/bundled.js'), '// ../../node_modules/other/index.js\n');
	return tarballFaults(packed, '0.2.0');
}
