import type { Localized } from '@plan-indicators/core';
import type { PlanFunction } from '@plan-indicators/functions';
import { description, started } from './words.js';

/** The page a browser shows: what the add-in is, and where its manifest is. */
export function indexPage(functions: readonly PlanFunction[]): string {
	return page(
		functions,
		`<p><a href="manifest.xml" download>manifest.xml</a> — 安装所用的清单 · the manifest to install
by: Excel → 加载项 Add-ins → 上传我的加载项 Upload My Add-in.</p>
<p>公式显示 #NAME? 表示这台电脑上没有加载项。
#NAME? in a cell means that this Excel does not have the add-in.</p>`,
	);
}

function page(functions: readonly PlanFunction[], links: string): string {
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>规划指标 · Plan Indicators</title>
<link rel="icon" href="icons/icon-32.png">
<link rel="stylesheet" href="taskpane.css">
</head>
<body>
<h1>规划指标 <span lang="en">Plan Indicators</span></h1>
${paragraph(description)}
${paragraph(started)}
${links}
<dl>
${functions.map((each) => `<dt>PLAN.${each.id}</dt>\n<dd>${both(each.description)}</dd>`).join('\n')}
</dl>
</body>
</html>
`;
}

function paragraph(words: Localized): string {
	return `<p>${both(words)}</p>`;
}

function both({ zh, en }: Localized): string {
	return `${escaped(zh)}<br><span lang="en">${escaped(en)}</span>`;
}

function escaped(content: string): string {
	return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
