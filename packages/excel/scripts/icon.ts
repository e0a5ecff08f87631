import { png } from './png.js';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const ground: Colour = [15, 92, 110];
const line: Colour = [255, 255, 255];
const target: Colour = [255, 176, 59];

/** The way from a baseline up to a target, in a square of side 1. */
const path: readonly Point[] = [
	[0.18, 0.76],
	[0.4, 0.6],
	[0.54, 0.66],
	[0.74, 0.3],
];
const end: Point = [0.74, 0.3];

/** The icon: a rising path that ends in a target. */
export function icon(size: number): Buffer {
	return png(size, ([x, y]) => {
		if (distance([x, y], end) < 0.13) return [...target, 255];
		if (toPath([x, y]) < 0.05) return [...line, 255];
		return insideRounded([x, y]) ? [...ground, 255] : [0, 0, 0, 0];
	});
}

/** The same as a white outline on nothing, for hosts that colour it themselves. */
export function outline(size: number): Buffer {
	return png(size, (point) => {
		const drawn = distance(point, end) < 0.13 || toPath(point) < 0.05;
		return [...line, drawn ? 255 : 0];
	});
}

function distance([x, y]: Point, [u, v]: Point): number {
	return Math.hypot(x - u, y - v);
}

function toPath(point: Point): number {
	return Math.min(...path.slice(1).map((to, i) => toSegment(point, path[i] ?? to, to)));
}

function toSegment([x, y]: Point, [u, v]: Point, [p, q]: Point): number {
	const along = ((x - u) * (p - u) + (y - v) * (q - v)) / ((p - u) ** 2 + (q - v) ** 2);
	const t = Math.min(1, Math.max(0, along));
	return distance([x, y], [u + t * (p - u), v + t * (q - v)]);
}

function insideRounded([x, y]: Point): boolean {
	const radius = 0.18;
	const beyond = (u: number) => Math.max(0, Math.abs(u - 0.5) - (0.5 - radius));
	return Math.hypot(beyond(x), beyond(y)) <= radius;
}
