import type { Source } from '../model/source.js';

/**
 * The printed phrase of a figure with the word that governs it from elsewhere in the sentence.
 *
 * @example
 * phrase({ section: [], wording: '30家', qualifier: '每年培育' }) //=> '每年培育30家'
 */
export function phrase({ qualifier = '', wording }: Source): string {
	return `${qualifier}${wording}`;
}
