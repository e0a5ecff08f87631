/** manifest.xml: where WPS finds the metadata, and the name before the point of PLAN.TARGET. */
export const wpsManifest = `<?xml version="1.0" encoding="UTF-8"?>
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>plan-indicators</Name>
  <Description>政府规划指标函数 PLAN functions for the targets of government plans</Description>
  <Functions>
    <Uri>/functions.json</Uri>
    <Namespace>PLAN</Namespace>
  </Functions>
</JsPlugin>
`;

/** ribbon.xml, without which WPS loads no add-in. Nothing is added to the ribbon. */
export const wpsRibbon = `<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui">
  <ribbon startFromScratch="false"/>
</customUI>
`;

/** The page that WPS opens with the program. */
export const wpsPage = `<!DOCTYPE html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>plan-indicators</title>
<script src="./functions.js"></script>
</html>
`;
