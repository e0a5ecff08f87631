import { rangeOfNumbers } from '../tables/range-of-numbers.js';
import { flag } from './arithmetic.js';

/** Whether a target is a sum from 0, as core's `isSum` says. */
export function isSum(isGiven: string, givenValue: string): string {
	return (
		`CASE WHEN t.sum_rule = 'always' THEN 1 WHEN t.sum_rule = 'never' THEN 0` +
		` WHEN ${isGiven} THEN ${flag(`${givenValue} = 0`)} ELSE ${flag('t.plan_baseline IS NULL')} END`
	);
}

/** The point where a way starts. */
export const startColumns = `
    CASE WHEN is_sum = 1 THEN 0e0 WHEN is_given = 1 THEN given_value ELSE plan_baseline END AS baseline,
    CASE WHEN is_sum = 1 THEN first_year - 1e0 WHEN is_given = 1 THEN COALESCE(given_year, base_year + 0e0)
      ELSE plan_baseline_year + 0e0 END AS baseline_year,
    CASE WHEN is_sum = 1 THEN 'sum' WHEN is_given = 1 THEN 'user'
      WHEN plan_baseline IS NOT NULL THEN 'plan' END AS origin`;

/** What a number of a target's form comes to from the start of the way. */
export function levelOf(number: string): string {
	return (
		`CASE form WHEN 'times' THEN baseline * ${number} WHEN 'plus' THEN baseline + ${number}` +
		` ELSE ${number} END`
	);
}

const counted = `form = 'times' OR (form = 'plus' AND is_sum = 0)`;

/** Why a target has no level, in the order in which core looks. */
export const levelRefusals = `WHEN given_refusal IS NOT NULL THEN given_refusal
      WHEN sum_rule = 'always' AND is_given = 1 AND given_value <> 0 THEN 'unit-mismatch'
      WHEN form <> 'times' AND form_refusal IS NOT NULL THEN form_refusal
      WHEN (${counted}) AND (baseline IS NULL OR baseline_year <> base_year) THEN 'no-baseline'
      WHEN form = 'times' AND baseline = 0 THEN 'zero-baseline'
      WHEN form = 'times' AND baseline < 0 THEN 'sign-change'
      WHEN form_refusal IS NOT NULL THEN form_refusal
      WHEN form = 'times' AND ABS(baseline * form_number) > ${rangeOfNumbers.most} THEN 'overflow'`;
