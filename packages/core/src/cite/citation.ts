import type { Plan } from '../model/plan.js';

/**
 * A reference to the plan's document in the form of GB/T 7714-2015: who, title and number, type, date.
 *
 * Type Z, as for other documents. A date that the text does not give is said to be unknown.
 *
 * @example
 * citation(qingpu14fyp)
 * //=> '上海市青浦区人民政府. 关于印发《青浦区创新经济“十四五”规划》的通知: 青府发〔2022〕25号[Z]. 2022-03-27.'
 */
export function citation({ document }: Pick<Plan, 'document'>): string {
	const title = document.number ? `${document.title}: ${document.number}` : document.title;
	const date = document.issued ?? document.published ?? '日期不详';
	const issuer = document.issuer === undefined ? '' : `${document.issuer}. `;
	return `${issuer}${title}[Z]. ${date}.`;
}
