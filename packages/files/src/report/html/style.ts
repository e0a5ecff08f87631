/** The look of a report: light and dark as the reader's system is, on paper A4 across. */
export const style = `
:root {
	color-scheme: light dark;
	--text: #1c2430; --faint: #5b6572; --line: #d5dbe3; --page: #ffffff; --head: #eef2f7;
	--good: #1a7f4b; --fair: #2563a8; --poor: #b42318;
}
@media (prefers-color-scheme: dark) {
	:root {
		--text: #e6eaf0; --faint: #a3adba; --line: #3a4350; --page: #14181f; --head: #202732;
		--good: #4cc38a; --fair: #7ab4f5; --poor: #ff8f84;
	}
}
* { box-sizing: border-box; }
body {
	margin: 0; background: var(--page); color: var(--text);
	font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "微软雅黑", "Noto Sans CJK SC", sans-serif;
}
main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 1.15rem; margin: 32px 0 8px; padding-top: 8px; border-top: 1px solid var(--line); }
figcaption { font-size: .86rem; font-weight: 600; }
p, ul { margin: 8px 0; }
.subtitle, small { color: var(--faint); }
.sentence { font-size: 1.05rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .84rem; font-variant-numeric: tabular-nums; }
/* The heading above says the same to the eye. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.whole { white-space: nowrap; }
th, td { border-bottom: 1px solid var(--line); padding: 6px 7px; vertical-align: top; }
thead th { background: var(--head); border-bottom: 2px solid var(--line); word-break: keep-all; }
.start { text-align: start; } .end { text-align: end; }
th[scope="row"] { font-weight: 600; }
td.end { white-space: nowrap; } td small, th small { display: block; font-weight: 400; font-size: .92em; }
td small:not(.whole) { white-space: normal; }
td.good, th.good { color: var(--good); font-weight: 600; }
td.fair, th.fair { color: var(--fair); font-weight: 600; }
td.poor, th.poor { color: var(--poor); font-weight: 600; }
td.none { color: var(--faint); }
.verdict { position: sticky; inset-inline-end: 0; border-inline-start: 1px solid var(--line); }
td.verdict { background: var(--page); }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
.bars svg { min-width: 640px; }
.courses { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 18px; }
.courses figure { border: 1px solid var(--line); border-radius: 6px; padding: 8px 10px; break-inside: avoid; min-width: 0; }
.key { display: inline-flex; gap: 18px; flex-wrap: wrap; }
.key span::before { content: ""; display: inline-block; margin-inline-end: 6px; vertical-align: middle; }
.key .path::before { width: 20px; border-top: 2px dashed var(--faint); }
.key .actual::before { width: 9px; height: 9px; border-radius: 50%; background: var(--fair); }
.key .target::before { width: 8px; height: 8px; transform: rotate(45deg); background: var(--text); }
.key .elapsed::before { width: 3px; height: 14px; background: var(--text); }
.key .progressShare::before { width: 16px; height: 9px; background: var(--fair); }
details { font-size: .86rem; margin-top: 4px; }
summary { cursor: pointer; color: var(--faint); }
@page { size: A4 landscape; margin: 12mm; }
@media print {
	:root {
		color-scheme: light;
		--text: #000; --faint: #444; --line: #bbb; --page: #fff; --head: #eee;
		--good: #146c3f; --fair: #1f4f86; --poor: #9c1c13;
	}
	body { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	main { max-width: none; padding: 0; }
	.wide { overflow: visible; }
	.verdict { position: static; border-inline-start: 0; }
	thead { display: table-header-group; }
	tr, figure { break-inside: avoid; }
	h2, caption { break-after: avoid; }
	.courses { grid-template-columns: repeat(4, 1fr); gap: 8px; }
	details { display: none; }
}
`;
