import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../..');

test.each(readdirSync(packages))('%s says where it comes from and what it is about', (name) => {
	const fields = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
	expect(fields).toMatchObject({
		license: 'MIT',
		repository: { type: 'git', directory: `packages/${name}` },
		homepage: expect.stringContaining('https://'),
		bugs: expect.stringContaining('https://'),
		keywords: expect.arrayContaining([expect.any(String)]),
		files: expect.not.arrayContaining(['src']),
	});
	expect(JSON.stringify(fields.publishConfig ?? {})).not.toContain('source');
});
