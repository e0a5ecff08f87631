import { measured } from '../../../bench/src/measured.js';
import { median, paired, processorTime } from '../../../bench/src/paired.js';
import { draft } from '../src/index.js';

/** Sentences as plans have them: goals, tasks, and what looks back. */
const paragraph =
	'到2026年，全市战略性新兴产业增加值占规模以上工业增加值比重达到30%以上，高新技术企业突破1000家，城乡居民人均可支配收入分别增长7%、8%左右。深入实施提振消费专项行动，加快推进重点项目建设，完善促进消费的政策措施，打造40个重点消费品产业集群，举办重大体育赛事200场。坚持以人民为中心的发展思想，统筹推进各项民生事业，让改革发展成果更多更公平惠及全体人民，不断增强群众获得感。';
const head = '某市三年行动计划（2024—2026年）\n二、主要目标\n';

function text(length: number): string {
	return head + `${paragraph}\n`.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

const plan = text(20_000);
const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' });
const draftOnce = () => draft(plan);
const split = () => [...segmenter.segment(plan)].length;
measured({
	id: 'draft/sentences',
	name: {
		zh: '20,000 字的草稿与 `Intl.Segmenter` 分句之比',
		en: 'draft of 20,000 characters to splitting them into sentences with `Intl.Segmenter`',
	},
	value: paired(draftOnce, split, 21),
	unit: 'ratio',
	wanted: 10,
});

const perCharacter = (length: number, times: number) => {
	const long = text(length);
	return median(Array.from({ length: times }, () => processorTime(() => draft(long)))) / length;
};
measured({
	id: 'draft/length',
	name: {
		zh: '每字的时间：1000 万字与 10 万字之比',
		en: 'time a character: of ten million to of a hundred thousand',
	},
	value: perCharacter(1e7, 1) / perCharacter(1e5, 9),
	unit: 'ratio',
	wanted: 1.5,
});

const pieces = [
	'1',
	'1,111',
	'9%',
	'增长',
	'5家、',
	'建成5家',
	'“',
	'(',
	' ',
	'\n',
	'—',
	'到2025年',
	'1|2|3\n',
	'一',
	'百分之',
	'从5',
	'1. 增长5%\n',
	'十百千万亿',
	'年均新增',
	'、',
];
const growths = pieces.map((piece) => {
	const hostile = (length: number) => piece.repeat(length / piece.length);
	const text = { half: hostile(5e5), whole: hostile(1e6) };
	// The least of three; below a tenth of a second it is mostly the machine's.
	const time = (given: string) =>
		Math.min(...[1, 2, 3].map(() => processorTime(() => draft(given))));
	const whole = time(text.whole);
	return whole < 100_000 ? 0 : whole / time(text.half);
});
measured({
	id: 'draft/hostile',
	name: {
		zh: '恶意文本长度加倍时的时间（1 MB，最坏的一种）',
		en: 'time of hostile text when it is twice as long (1 MB, the worst kind)',
	},
	value: Math.max(...growths),
	unit: 'ratio',
	wanted: 3,
});
