import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Office's own look, with the fonts in which Windows, Mac and Linux have Chinese. */
const fontFamilyBase =
	"'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

export const light: Theme = { ...webLightTheme, fontFamilyBase };
export const dark: Theme = { ...webDarkTheme, fontFamilyBase };
