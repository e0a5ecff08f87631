/** Where Microsoft serves office.js; a closed network has its own copy. */
export const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The hash of nothing: style elements may be made, and filled rule by rule, but hold no text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (officeJs: string) =>
	[
		"default-src 'none'",
		`script-src 'self' ${originOf(officeJs)}`,
		`style-src 'self' ${emptyStyle}`,
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');

/** The page of the shared runtime: Microsoft's script, the functions, the pane, in this order. */
export function panePage(version: string, officeJs = microsoftOfficeJs): string {
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(officeJs)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>规划指标 · Plan Indicators</title>
<link rel="icon" href="icons/icon-32.png">
<link rel="stylesheet" href="${version}/taskpane.css">
<script src="${officeJs}"></script>
<script src="${version}/functions.js"></script>
</head>
<body>
<div id="pane"><p class="opening">正在打开规划指标… <span lang="en">Opening Plan Indicators…</span></p></div>
<noscript>需要启用 JavaScript。<span lang="en">JavaScript is needed.</span></noscript>
<script src="${version}/taskpane.js"></script>
</body>
</html>
`;
}

/** The origin of an address; none of its own for one beside the page, which is 'self'. */
function originOf(address: string): string {
	return URL.canParse(address) ? new URL(address).origin : '';
}
