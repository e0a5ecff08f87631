import type { Localized } from '@plan-indicators/core';

/** An option of the command line, the same wherever it is taken. */
export interface Option {
	readonly type: 'flag' | 'text' | 'texts';
	/** One letter: -o. */
	readonly short?: string;
	/** What stands behind it in the help. */
	readonly value?: string;
	/** The words it can be, where they are few. */
	readonly choices?: readonly string[];
	/** Whether it is completed with the names of files. */
	readonly file?: true;
	readonly about: Localized;
}

/** Every option once; a command names those it takes. */
export const options = {
	actual: {
		type: 'texts',
		value: '2023=880',
		about: { zh: '某年的实际值，可重复', en: 'the actual of a year; may be repeated' },
	},
	actuals: {
		type: 'text',
		value: 'FILE',
		file: true,
		about: { zh: '实际值表（.csv .xlsx .json）', en: 'a table of actuals (.csv .xlsx .json)' },
	},
	audit: {
		type: 'flag',
		about: { zh: '核对规划自己的数字', en: "recompute the plan's own figures" },
	},
	baseline: {
		type: 'text',
		value: '758',
		about: { zh: '自己提供的基期值', en: 'your own value of the base year' },
	},
	date: {
		type: 'text',
		value: '2023-06-30',
		about: { zh: '评价的日期', en: 'the day of the review' },
	},
	dialect: {
		type: 'text',
		value: 'DIALECT',
		choices: ['duckdb', 'clickhouse', 'postgres', 'spark'],
		about: { zh: 'SQL 的方言', en: 'the dialect of SQL' },
	},
	duckdb: {
		type: 'text',
		value: 'FOLDER|FILE',
		file: true,
		about: {
			zh: '用 DuckDB 评价：Parquet 文件夹（actuals、baselines）或 DuckDB 数据库',
			en: 'review in DuckDB: a folder of Parquet (actuals, baselines) or a DuckDB database',
		},
	},
	encoding: {
		type: 'text',
		value: 'gb18030',
		about: {
			zh: '文字编码，认不出时写明',
			en: 'the encoding of a text, where it cannot be found out',
		},
	},
	force: { type: 'flag', about: { zh: '覆盖已有文件', en: 'overwrite a file that is there' } },
	help: { type: 'flag', short: 'h', about: { zh: '用法', en: 'how it is used' } },
	json: { type: 'flag', about: { zh: '输出 JSON', en: 'print JSON' } },
	kind: {
		type: 'text',
		value: 'growth',
		about: { zh: '目标的类型，如 level、growth', en: 'the kind of the target: level, growth …' },
	},
	lang: {
		type: 'text',
		value: 'zh|en',
		choices: ['zh', 'en'],
		about: { zh: '语言，默认随系统', en: "language; that of the system's locale unless told" },
	},
	list: {
		type: 'text',
		value: '任务',
		about: { zh: '列出目标、任务、里程碑等', en: 'list goals, tasks, milestones …' },
	},
	memory: {
		type: 'text',
		value: '1GB',
		about: {
			zh: 'DuckDB 至多用多少内存，默认 1GB',
			en: 'how much memory DuckDB may take; 1GB unless told',
		},
	},
	method: {
		type: 'text',
		value: 'METHOD',
		choices: ['pace', 'open-sdg', 'unsd-2023', 'destatis', 'periods-met'],
		about: { zh: '评价方法', en: 'how status is told' },
	},
	name: {
		type: 'text',
		value: 'NAME',
		about: { zh: '表里没有写的规划名称', en: 'the name of the plan, where its table has none' },
	},
	order: {
		type: 'text',
		value: 'plan|need',
		choices: ['plan', 'need'],
		about: {
			zh: '按规划的顺序，或最需加快的在前',
			en: "in the plan's order, or first what must grow fastest",
		},
	},
	output: {
		type: 'text',
		short: 'o',
		value: 'FILE',
		file: true,
		about: { zh: '写入文件', en: 'write to a file' },
	},
	period: {
		type: 'text',
		value: '2021-2025',
		about: { zh: '表里没有写的规划期', en: 'the years of the plan, where its table has none' },
	},
	plan: {
		type: 'texts',
		value: 'FILE',
		file: true,
		about: {
			zh: '自己的规划（.json .yaml .csv .xlsx .docx .html），可重复',
			en: 'a plan of your own (.json .yaml .csv .xlsx .docx .html); may be repeated',
		},
	},
	sheet: {
		type: 'text',
		value: 'NAME',
		about: {
			zh: '工作表的名称，或第几张表',
			en: 'the name of the sheet, or the number of the table',
		},
	},
	text: {
		type: 'text',
		value: 'FILE',
		file: true,
		about: { zh: '规划的原文', en: "the text of the plan's document" },
	},
	to: {
		type: 'text',
		value: 'FORMAT',
		about: { zh: '写成什么格式', en: 'the format to write' },
	},
	version: { type: 'flag', short: 'v', about: { zh: '版本', en: 'the version' } },
	year: { type: 'text', value: '2026', about: { zh: '年份', en: 'the year' } },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** What every command takes. */
export const everywhere = ['json', 'lang', 'help'] as const satisfies readonly OptionName[];
