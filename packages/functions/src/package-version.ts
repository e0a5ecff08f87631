// By name, so that a bundler leaves the rest of the file out.
import { version } from '../package.json';

/** The version of this package, written into the bundle by its build. */
export const packageVersion: string = version;
