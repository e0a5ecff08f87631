/**
 * What a clause is about, without what it says of it in words.
 *
 * @example
 * withoutTrend('高新技术企业数量稳步增长') //=> '高新技术企业'
 */
export function withoutTrend(clause: string): string {
	return clause.replace(
		/(?:数量|规模|水平|能力|质量)?(?:进一步|稳步|持续|不断|大幅|明显|显著|实现|加快|稳定|保持|逐步|基本)(?:增长|提升|提高|增加|扩大|下降|壮大|优化|改善|完善|增强|“.*)?$/,
		'',
	);
}
