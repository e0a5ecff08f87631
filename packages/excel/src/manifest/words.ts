import type { Localized } from '@plan-indicators/core';

export const provider = 'plan-indicators';

/** At most 80 characters, as the unified manifest has it. */
export const summary: Localized = {
	zh: '在单元格里取政府规划的目标值、基期值、进度与出处',
	en: 'Targets, baselines, progress and sources of government plans, in cells',
};

/** At most 250 characters. */
export const description: Localized = {
	zh: '用公式取上海五份科技创新规划的指标：目标值、基期值、年均增速、推算路径、进度、状态和出处。数据在加载项之内，不联网、不上传。',
	en: 'Formulas for the indicators of five Shanghai innovation plans: target, baseline, growth, path, progress, status and source. The data are inside the add-in; nothing is sent anywhere.',
};

export const group: Localized = { zh: '规划指标', en: 'Plan Indicators' };

export const openPane: Localized = { zh: '函数与规划', en: 'Functions' };

export const paneTip: Localized = {
	zh: '打开说明：有哪些函数，收录了哪些规划',
	en: 'Opens the pane: which functions there are, and which plans',
};

export const started: Localized = {
	zh: '在单元格输入 =PLAN.TARGET("青浦","高新技术企业")',
	en: 'Type =PLAN.TARGET("Qingpu","high-tech enterprises") into a cell',
};
