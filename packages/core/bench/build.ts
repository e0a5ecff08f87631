import { createCatalog } from '../src/index.js';
import { median, ratio } from './measure.js';
import { syntheticPlan } from './synthetic-plan.js';

const many = Array.from({ length: 100_000 }, (_, i) => syntheticPlan(i));

/** Microseconds of a plan's share in building `parts` catalogs of `size` plans. */
function share(size: number, parts: number, times: number): number {
	const all = Array.from({ length: parts }, (_, i) => many.slice(i * size, (i + 1) * size));
	const run = () => {
		for (const part of all) createCatalog(part);
	};
	return (median(run, times) * 1000) / (size * parts);
}

const small = share(1000, 20, 3);
const large = share(100_000, 1, 1);
console.log(
	`a plan's share in a catalog of 1,000: ${small.toFixed(0)} µs, of 100,000: ${large.toFixed(0)} µs`,
);
ratio("building a plan's share, 100,000 to 1,000 plans", large / small, 1.3);
