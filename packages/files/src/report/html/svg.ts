import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escaped } from './escaped.js';

/** Colours of a chart are the page's, so that they follow its light and dark. */
export const ink = {
	text: 'var(--text)',
	faint: 'var(--faint)',
	line: 'var(--line)',
	good: 'var(--good)',
	fair: 'var(--fair)',
	poor: 'var(--poor)',
	none: 'var(--faint)',
	path: 'var(--faint)',
	target: 'var(--text)',
} as const;

export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** What the chart shows, for those who do not see it. */
	readonly label: string;
	readonly option: EChartsCoreOption;
}

/** A chart as SVG to be put into a page: text stays text, and nothing in it moves or answers. */
export function svg({ width, height, label, option }: Drawing): string {
	use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
		return bare(chart.renderToSVGString())
			.replace(/ width="[^"]*" height="[^"]*"/, '')
			.replace('<svg', `<svg role="img" aria-label="${escaped(label)}"`);
	} finally {
		// Its timer would keep a process alive.
		chart.dispose();
	}
}

/** Without what serves the pointer, whose names differ from chart to chart. */
function bare(drawn: string): string {
	return drawn
		.replaceAll(/<style\s*>[\s\S]*?<\/style>/g, '')
		.replaceAll(/ (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
		.replaceAll(/(id="|url\(#|href="#)zr\d+-/g, '$1c-')
		.replaceAll(/>\s+</g, '><')
		.trim();
}
