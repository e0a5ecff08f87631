import type { Options } from 'tsup';

/**
 * For engines of 2017. A second pass finds what the first has freed. The one name that a script shows
 * stays as it is.
 */
export const terserOptions: NonNullable<Options['terserOptions']> = {
	ecma: 2017,
	toplevel: false,
	compress: { passes: 2 },
};
