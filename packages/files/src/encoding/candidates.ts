import { analyse } from 'chardet';

/** The encodings that bytes may be of, the likeliest first. */
export function candidates(bytes: Uint8Array): readonly string[] {
	return analyse(bytes.subarray(0, 65_536))
		.slice(0, 3)
		.map(({ name }) => name);
}
