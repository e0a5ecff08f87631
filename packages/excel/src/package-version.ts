import manifest from '../package.json' with { type: 'json' };

/** The version of this package, written into the bundle by its build. */
export const packageVersion: string = manifest.version;
