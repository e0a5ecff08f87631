import { describe, expect, test } from 'vitest';
import { draft } from '../src/draft.js';

describe('hostile texts end soon', () => {
	const long = 20_000;
	test.each(
		[
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
		].map((piece) => [JSON.stringify(piece), piece] as const),
	)('%s over and over', (_, piece) => {
		const text = piece.repeat(long / piece.length);
		expect(() => draft(text)).not.toThrow();
	});
});
