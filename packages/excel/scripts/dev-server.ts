import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { served } from './served.js';

const port = 3000;
// The folder that office-addin-dev-certs itself uses, so that `install` trusts these certificates.
const folder = join(homedir(), '.office-addin-dev-certs');
const [ca, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
	join(folder, name),
);
if (!ca || !certificate || !key) throw new Error('no names for the certificates');
if (!existsSync(certificate)) await generateCertificates(ca, certificate, key);

createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
	const { status, headers, body } = served(request.url ?? '/');
	response.writeHead(status, headers).end(body);
}).listen(port, 'localhost', () => {
	console.log(`https://localhost:${port}/ serves dist; sideload dist/manifest.dev.xml (PLANDEV)`);
	console.log('Once, so that Excel trusts it: pnpm exec office-addin-dev-certs install');
});
