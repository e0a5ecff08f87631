import { expect, test } from 'vitest';
import { served } from '../scripts/served.js';

test('files of dist, to everybody, with their types', () => {
	const { status, headers } = served('/functions.js?x=1');
	expect(status).toBe(200);
	expect(headers).toMatchObject({
		'Content-Type': 'text/javascript; charset=utf-8',
		'Access-Control-Allow-Origin': '*',
	});
});

test.each(['/missing', '/', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
	'nothing else: %s',
	(url) => expect(served(url).status).toBe(404),
);
