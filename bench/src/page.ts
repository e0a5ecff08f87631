import type { Language } from '@plan-indicators/core';
import { benches } from './benches.js';
import { isReached, type Measured, shown } from './measured.js';
import { reasons } from './reasons.js';
import type { Results } from './results.js';

const words = {
	zh: {
		title: '# 速度与大小',
		link: '[English below](#speed-and-size)',
		intro:
			'这里只有比值：同一次运行里轮流量两种做法的处理器时间（或内存、压缩后的大小），取中位数。绝对时间因机器而异，不列。`npx -y pnpm@10.34.9 bench` 重新测量全部并重写本页；`bench catalog` 只测一部分，部分的名称是下面编号的前一半。',
		on: ({ cores, memoryGb, node }: Results['machine']) =>
			`本页的数在 ${cores} 核、${memoryGb} GB 内存的机器上用 Node ${node} 测得。`,
		head: '| 编号 | 测量 | 值 | 要求 | 达到 |',
		yes: '是',
		no: '否',
		reasons: '## 没有达到的',
		unmeasured: '还没有测量：',
	},
	en: {
		title: '# Speed and size',
		link: '',
		intro:
			'Nothing but ratios: the processor time (or memory, or compressed size) of two ways, measured in turns in one run, the median of the turns. Absolute times differ from machine to machine and are not listed. `npx -y pnpm@10.34.9 bench` measures everything anew and writes this page; `bench catalog` measures a part, named as the ids below begin.',
		on: ({ cores, memoryGb, node }: Results['machine']) =>
			`Measured on a machine of ${cores} cores and ${memoryGb} GB with Node ${node}.`,
		head: '| id | what | value | wanted | reached |',
		yes: 'yes',
		no: 'no',
		reasons: '## What is not reached',
		unmeasured: 'Not measured yet: ',
	},
} as const;

const units = { ratio: '×', ulp: '\u00a0ulp', kB: '\u00a0kB' } as const;

/** `docs/benchmarks.md`: what the last run measured. */
export function benchmarksPage(results: Results): string {
	return `${half(results, 'zh')}\n---\n\n${half(results, 'en')}`;
}

function half({ machine, measured }: Results, language: Language): string {
	const { title, link, intro, on, head, reasons: heading, unmeasured } = words[language];
	const absent = [...new Set(benches.map(({ part }) => part))].filter(
		(part) => !measured.some(({ id }) => id.startsWith(`${part}/`)),
	);
	const missed = measured.flatMap((each) => {
		const reason = isReached(each) === false ? reasons[each.id] : undefined;
		return reason ? [`- \`${each.id}\`${language === 'zh' ? '：' : ': '}${reason[language]}`] : [];
	});
	return `${[
		title,
		...(link ? [link] : []),
		intro,
		on(machine),
		[head, '|---|---|---|---|---|', ...measured.map((each) => row(each, language))].join('\n'),
		...(absent.length > 0 ? [`${unmeasured}${absent.map((part) => `\`${part}\``).join(' ')}`] : []),
		...(missed.length > 0 ? [heading, missed.join('\n')] : []),
	].join('\n\n')}\n`;
}

function row(each: Measured, language: Language): string {
	const { yes, no } = words[language];
	const reached = isReached(each);
	const wanted = each.wanted === undefined ? '' : `≤\u00a0${each.wanted}${units[each.unit]}`;
	const verdict = reached === undefined ? '' : reached ? yes : no;
	return `| \`${each.id}\` | ${each.name[language]} | ${shown(each.value)}${units[each.unit]} | ${wanted} | ${verdict} |`;
}
