import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { chartOptions } from './chart-options.js';
import type { CourseRow } from './course-rows.js';

interface Props {
	readonly rows: readonly CourseRow[];
	readonly label: string;
}

/** A picture of the table below it; screen readers get its name and read the table. */
export function PathChart({ rows, label }: Props) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const data: uPlot.AlignedData = [
			rows.map(({ year }) => year),
			rows.map(({ path }) => path ?? null),
			rows.map(({ actual }) => actual ?? null),
		];
		let chart: uPlot | undefined;
		const draw = () => {
			chart?.destroy();
			chart = new uPlot(chartOptions(element), data, element);
		};
		const resized = new ResizeObserver(draw);
		resized.observe(element);
		const scheme = matchMedia('(prefers-color-scheme: dark)');
		scheme.addEventListener('change', draw);
		return () => {
			resized.disconnect();
			scheme.removeEventListener('change', draw);
			chart?.destroy();
		};
	}, [rows]);
	return <div ref={box} className="chart" role="img" aria-label={label} />;
}
