import type { Theme } from '@fluentui/react-components';
import type { InterpolatedLevel } from '@plan-indicators/core';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { useLanguage } from './language.js';
import { numberText } from './number-text.js';

const height = 180;

/** The path by year. To a screen reader it is an image; the figures are in the table after it. */
export function PathChart({
	points,
	title,
	theme,
}: {
	readonly points: readonly InterpolatedLevel[];
	readonly title: string;
	readonly theme: Theme;
}) {
	const place = useRef<HTMLDivElement>(null);
	const language = useLanguage();
	useEffect(() => {
		const element = place.current;
		if (!element) return;
		const axis = {
			stroke: theme.colorNeutralForeground2,
			grid: { stroke: theme.colorNeutralStroke2, width: 1 },
			ticks: { stroke: theme.colorNeutralStroke2, width: 1 },
			font: `12px ${theme.fontFamilyBase}`,
		};
		const line = theme.colorBrandForeground1;
		const chart = new uPlot(
			{
				width: element.clientWidth,
				height,
				legend: { show: false },
				cursor: { show: false },
				padding: [12, 16, 0, 0],
				scales: { x: { time: false } },
				axes: [
					{ ...axis, incrs: [1, 2, 5, 10], space: 44, values: (_, years) => years.map(String) },
					{ ...axis, size: 64, values: (_, all) => all.map((each) => numberText(each, language)) },
				],
				series: [
					{},
					{ stroke: line, width: 2, points: { show: true, size: 8, fill: line, stroke: line } },
				],
			},
			[points.map(({ year }) => year), points.map(({ value }) => value)],
			element,
		);
		const watcher = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height }));
		watcher.observe(element);
		return () => {
			watcher.disconnect();
			chart.destroy();
		};
	}, [points, theme, language]);
	const label = title.slice(0, 200);
	return <div ref={place} className="chart" role="img" aria-label={label} />;
}
