import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the source documents lie, as continuous integration is told; or beside the repository. */
const folder = [process.env.PLAN_SOURCES, '../shared/sources', '../../shared/sources']
	.filter((path) => path !== undefined)
	.map((path) => resolve(repository, path))
	.find((path) => existsSync(path));

const file = folder && join(folder, '003_16d5bd4feeb589ee.txt');

/** Why the goals of Qingpu cannot be pasted; undefined where they can. */
export const goalsMissing =
	file !== undefined && existsSync(file)
		? undefined
		: '(skipped: the source documents are not at hand; set PLAN_SOURCES)';

/** The section of goals of Qingpu's plan, with its table; without the title that says the period. */
export function goalsOfQingpu(): string {
	const text = file === undefined ? '' : readFileSync(file, 'utf8');
	return text.slice(text.indexOf('(三)发展目标'), text.indexOf('三、大力推动'));
}

/** An invented plan. */
export const invented = [
	'临江区科技创新三年行动计划（2024—2026年）',
	'二、发展目标',
	'到2026年，培育具有国际影响力的旗舰企业3家以上，高新技术企业从2023年的758家增加到1000家，研发经费投入年均增长12%左右。',
	'——到2026年，高企数量达到1000家，技术合同成交额突破90亿元。',
].join('\n');
