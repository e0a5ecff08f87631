import type { Options } from 'tsup';

/**
 * For engines of 2017. A second pass finds what the first has freed. Functions that stand together, and are
 * called rather than copied, are compressed best; none of them is ever a constructor, so that arrows will do.
 * The one name that a script shows stays as it is.
 */
export const terserOptions: NonNullable<Options['terserOptions']> = {
	ecma: 2017,
	toplevel: false,
	compress: { passes: 2, inline: 1, hoist_funs: true, unsafe_arrows: true },
};
