import { functions } from '../src/index.js';

/** Formulas that every host answers alike: what the reference shows, and what people get wrong. */
export const cases: readonly string[] = [
	...functions.flatMap(({ examples }) => examples),
	'=PLAN.TARGET("Qingpu","high-tech enterprises")',
	'=PLAN.TARGET("qingpu-14fyp/high-tech-enterprises","")',
	'=PLAN.TARGET(310118,"高企",2025)',
	'=PLAN.TARGET("静安","高新技术企业")',
	'=PLAN.TARGET("虹口","高新技术企业")',
	'=PLAN.TARGET("杨浦","高新技术企业")',
	'=PLAN.TARGET("青浦","高新技术企业",2023)',
	'=PLAN.TARGET("青浦","高新技术企业",2031)',
	'=PLAN.TARGET("青铺","高新技术企业")',
	'=PLAN.TARGET("青浦","高新技木企业")',
	'=PLAN.TARGET("","")',
	'=PLAN.GAP("青浦","高新技术企业",0)',
	'=PLAN.GAP("青浦","高新技术企业","≥2000")',
	'=PLAN.MEETS("青浦","高新技术企业",1000)',
	'=PLAN.PATH("青浦","高新技术企业",2023,"geometric",-5)',
	'=PLAN.PROGRESS("青浦","高新技术企业",880,"square")',
	'=PLAN.STATUS("青浦","高新技术企业",880,45291)',
	'=PLAN.STATUS("青浦","高新技术企业",880,"2023-12-31")',
	'=PLAN.TARGETS({"青浦";"静安"},"高新技术企业")',
	'=PLAN.CAGR(0,1,5)',
	'=PLAN.CAGR(100,-1,5)',
	'=PLAN.GROW(100,15,5)',
];
