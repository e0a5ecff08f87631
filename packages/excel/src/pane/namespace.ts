import { development, release } from '../manifest/edition.js';

/** The word before the functions: both editions share the page, but not the address. */
export function namespaceAt(address: string): string {
	const edition = development('');
	const ours = new URL(address).origin === new URL(edition.baseUrl).origin;
	return ours ? edition.namespace : release(edition.baseUrl, '').namespace;
}
