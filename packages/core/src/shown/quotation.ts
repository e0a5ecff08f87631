import { place } from '../cite/place.js';
import { leadingTarget } from '../level/leading-target.js';
import type { Indicator } from '../model/indicator.js';
import type { Language } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import { phrase } from '../wording/phrase.js';

/**
 * Where an indicator's target stands, and the phrase as printed: the target that speaks for it.
 *
 * @example
 * quotation({ plan: yangpu2020, indicator: indicator(yangpu2020, 'high-tech-enterprises') })
 * //=> '杨府〔2020〕43号，三、主要任务 › (一)实施双创主体能力升级行动 › 2.培育高成长性企业：“新增…100家”'
 */
export function quotation(
	{ plan, indicator }: { readonly plan: Plan; readonly indicator: Indicator },
	language: Language = 'zh',
): string {
	const { source } = leadingTarget(indicator);
	const title = plan.document.number ?? plan.name[language];
	const [comma, open, close] = language === 'zh' ? ['，', '：“', '”'] : [', ', ': “', '”'];
	return `${title}${comma}${place(source, language)}${open}${phrase(source)}${close}`;
}
