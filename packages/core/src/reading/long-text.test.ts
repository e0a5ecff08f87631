import { expect, test } from 'vitest';
import { outcome } from '../error/outcome.js';
import { withoutRank } from '../resolve/names.js';
import { normaliser } from '../resolve/normalise.js';
import { planInputSchema } from '../schema/plan-input.js';
import { parseUnit } from '../unit/parse-unit.js';
import { boundText } from '../wording/bound-text.js';
import { printedNumber } from '../wording/printed-number.js';
import { comparison, isCeiling } from './comparison.js';
import { isNothing, readTarget } from './read-target.js';

const pieces = [' ', 'a', '一', '亿', '1,', '从', '，力争', '(', '不低于'];

/** Quadratic time would be many minutes for any of them. */
test('a megabyte of anything is read or refused in linear time', () => {
	for (const piece of pieces) {
		const long = `高于${piece.repeat(2 ** 20 / piece.length)}平均`;
		expect(printedNumber(long)).toBeUndefined();
		outcome(() => readTarget(long, { baseYear: 2020, unit: '家' }));
		for (const read of [comparison, isCeiling, isNothing, parseUnit, withoutRank]) read(long);
		boundText('gte', '1', long, 'zh');
		normaliser({})(long);
		planInputSchema.shape.period.safeParse(`2021${piece.repeat(2 ** 20 / piece.length)}`);
	}
}, 60_000);
