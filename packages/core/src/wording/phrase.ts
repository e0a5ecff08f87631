import type { Source } from '../model/source.js';

/**
 * The printed phrase of a figure with the word that governs it from elsewhere in the sentence; `…`
 * between them stands for what the document has there.
 *
 * @example
 * phrase({ section: [], wording: '30家', qualifier: '每年培育' }) //=> '每年培育…30家'
 * phrase({ section: [], wording: '每年培育10家' }) //=> '每年培育10家'
 */
export function phrase({ qualifier = '', wording }: Source): string {
	return qualifier === '' ? wording : `${qualifier}…${wording}`;
}
