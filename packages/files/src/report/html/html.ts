import type { Report, Section } from '../report.js';
import { block } from './block.js';
import { escaped } from './escaped.js';
import { style } from './style.js';

/** A report as one page that asks nothing of the network, in light and dark, and prints on A4. */
export function html({ language, title, subtitle, sentence, sections }: Report): string {
	const section = ({ id, heading, blocks }: Section) => `<section id="${id}">
<h2>${escaped(heading)}</h2>
${blocks.map((each) => block(each, heading, language)).join('\n')}
</section>`;
	return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1><bdi>${escaped(title)}</bdi></h1>
<p class="subtitle"><bdi>${escaped(subtitle)}</bdi></p>
<p class="sentence">${escaped(sentence)}</p>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`;
}
