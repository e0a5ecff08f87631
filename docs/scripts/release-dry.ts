import { readFileSync } from 'node:fs';
import { checkedByOthers } from './release/checked-by-others.js';
import { dryRelease } from './release/dry-release.js';
import { staleVersions, tarballFaults } from './release/tarball-faults.js';

const [version = '0.1.0'] = process.argv.slice(2);

const all = dryRelease({ build: true }, (packed) =>
	packed.map((each) => ({
		package: each.name,
		kilobytes: Math.round(readFileSync(each.tarball).length / 1000),
		faults: [...tarballFaults(each, version), ...staleVersions(each), ...checkedByOthers(each)],
	})),
);
console.table(all.map(({ faults, ...rest }) => ({ ...rest, faults: faults.length })));
for (const { package: name, faults } of all) {
	for (const fault of faults) console.error(`${name}: ${fault}`);
}
if (all.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
