import type { Localized } from '../model/localized.js';
import { isId } from '../reading/id-of-name.js';
import { type TableCell, writtenIn } from './table-cell.js';
import type { TableProblemCode } from './table-problem.js';

/** Named cells, read by what they are to hold; what they do not hold is reported. */
export interface Fields {
	/** As it is written; undefined for a blank. */
	text(name: string): string | undefined;
	neededText(name: string): string | undefined;
	number(name: string): number | undefined;
	needed(name: string): number | undefined;
	/** A whole number from 1900 to 2200. */
	year(name: string): number | undefined;
	neededYear(name: string): number | undefined;
	/** A whole number from 1 on. */
	count(name: string): number | undefined;
	/** Letters and digits of any script, joined by -. */
	id(name: string): string | undefined;
	/** true or 1; false or 0, and what is neither, which is reported. */
	flag(name: string): boolean | undefined;
	/** One of a few words; a blank is reported as well. */
	word<Word extends string>(name: string, words: readonly Word[]): Word | undefined;
	report(name: string, code: TableProblemCode, messages: Localized): void;
}

export function fieldsOf(cell: (name: string) => TableCell, report: Fields['report']): Fields {
	const text = (name: string) => {
		const value = cell(name);
		return value === null || value === '' ? undefined : String(value);
	};
	const nothing = (name: string) =>
		report(name, 'number-not-read', { zh: `缺少 ${name}`, en: `${name} is missing` });
	const number = (name: string) => {
		const value = cell(name);
		if (value === null || value === '') return undefined;
		const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (typeof read === 'number' && Number.isFinite(read)) return read;
		report(name, 'number-not-read', {
			zh: `${name} 应为数字，收到的是“${shown(value)}”`,
			en: `${name} should be a number, but “${shown(value)}” came`,
		});
		return undefined;
	};
	const whole = (name: string, least: number, most: number, what: Localized) => {
		const read = number(name);
		if (read === undefined) return undefined;
		if (Number.isInteger(read) && read >= least && read <= most) return read;
		report(name, 'number-not-read', {
			zh: `${name} 应为${what.zh}，收到的是 ${read}`,
			en: `${name} should be ${what.en}, but ${read} came`,
		});
		return undefined;
	};
	const unknown = (name: string, words: readonly string[], came: string) =>
		report(name, 'unknown-word', {
			zh: `${name} 应为 ${words.join('、')} 之一，收到的是“${shown(came)}”`,
			en: `${name} should be one of ${words.join(', ')}, but “${shown(came)}” came`,
		});
	const year = (name: string) => whole(name, 1900, 2200, aYear);
	return {
		text,
		neededText: (name) => {
			if (text(name) === undefined) nothing(name);
			return text(name);
		},
		number,
		needed: (name) => {
			if (text(name) === undefined) nothing(name);
			return number(name);
		},
		year,
		neededYear: (name) => {
			if (text(name) === undefined) nothing(name);
			return year(name);
		},
		count: (name) => whole(name, 1, Number.MAX_SAFE_INTEGER, aCount),
		id: (name) => {
			const value = text(name);
			if (value === undefined || isId(value)) return value;
			report(name, 'unknown-word', {
				zh: `${name} 应由文字、数字和 - 组成，收到的是“${shown(value)}”`,
				en: `${name} should be letters and digits joined by -, but “${shown(value)}” came`,
			});
			return undefined;
		},
		flag: (name) => {
			const written = text(name);
			if (written === undefined) return undefined;
			const value = written.toLowerCase();
			if (value === 'true' || value === '1') return true;
			if (value !== 'false' && value !== '0') unknown(name, ['true', 'false'], written);
			return false;
		},
		word: (name, words) => {
			const value = text(name) ?? '';
			const known = words.find((word) => word === value);
			if (known === undefined) unknown(name, words, value);
			return known;
		},
		report,
	};
}

const aYear = { zh: ' 1900—2200 之间的年份', en: 'a year from 1900 to 2200' };
const aCount = { zh: '从 1 开始的整数', en: 'a whole number from 1 on' };

/** A cell as a message shows it. */
export function shown(value: TableCell): string {
	const text = writtenIn(value);
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
