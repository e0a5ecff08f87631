import type { Plan } from '@plan-indicators/core';
import { pinyin } from 'pinyin-pro';

/** The pinyin of names and districts is how they are read. */
export function pinyinIsRead({ district, indicators }: Plan): readonly string[] {
	const names = [
		{ zh: district?.zh.replace(/区$/, '') ?? '', spelt: district?.pinyin ?? '' },
		...indicators.map(({ name, pinyin: spelt }) => ({ zh: name.zh, spelt })),
	];
	return names
		.filter(({ zh, spelt }) => spelt !== read(zh))
		.map(({ zh, spelt }) => `${zh} is read ${read(zh)}, not ${spelt}`);
}

function read(name: string): string {
	const characters = name.replace(/[^\p{Script=Han}]/gu, '');
	return pinyin(characters, { toneType: 'none', v: true }).replaceAll('ü', 'v');
}
