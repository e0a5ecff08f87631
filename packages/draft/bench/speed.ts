import { draft } from '../src/index.js';

/** Sentences as plans have them: goals, tasks, and what looks back. */
const paragraph =
	'到2026年，全市战略性新兴产业增加值占规模以上工业增加值比重达到30%以上，高新技术企业突破1000家，城乡居民人均可支配收入分别增长7%、8%左右。深入实施提振消费专项行动，加快推进重点项目建设，完善促进消费的政策措施，打造40个重点消费品产业集群，举办重大体育赛事200场。坚持以人民为中心的发展思想，统筹推进各项民生事业，让改革发展成果更多更公平惠及全体人民，不断增强群众获得感。';
const head = '某市三年行动计划（2024—2026年）\n二、主要目标\n';

function text(length: number): string {
	return head + `${paragraph}\n`.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

/** Milliseconds of processor time of one run, the median of several: others may be at work on the machine. */
function median(run: () => unknown, times: number): number {
	const all = Array.from({ length: times }, () => {
		const begin = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(begin);
		return (user + system) / 1000;
	});
	return all.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

const plan = text(20_000);
const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' });
const draftOnce = () => draft(plan);
const split = () => [...segmenter.segment(plan)].length;
for (let i = 0; i < 20; i += 1) {
	draftOnce();
	split();
}
const sentences = median(split, 21);
const drafting = median(draftOnce, 21);
console.log(
	`20,000 characters: ${drafting.toFixed(1)} ms, sentences alone ${sentences.toFixed(1)} ms, ratio ${(drafting / sentences).toFixed(1)} (wanted: 10 or less)`,
);

const perCharacter = [1e5, 1e6, 1e7].map((length) => {
	const long = text(length);
	return { length, nanoseconds: (median(() => draft(long), 1) * 1e6) / length };
});
for (const { length, nanoseconds } of perCharacter) {
	console.log(`${length.toLocaleString('en')} characters: ${nanoseconds.toFixed(0)} ns each`);
}

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
for (const piece of pieces) {
	const [half, whole] = [5e5, 1e6].map((length) => {
		const hostile = piece.repeat(length / piece.length);
		return median(() => draft(hostile), 1);
	});
	console.log(
		`${JSON.stringify(piece)} to 1 MB: ${whole?.toFixed(0)} ms, twice the length ${((whole ?? 0) / (half ?? 1)).toFixed(1)} times as long`,
	);
}
