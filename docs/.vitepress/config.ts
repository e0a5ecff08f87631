import { defineConfig } from 'vitepress';
import { wordsOf } from './words-of';

const words = {
	zh: {
		start: '开始',
		analyst: '在表格里',
		own: '自己的规划',
		developer: '开发',
		reference: '参考',
		index: '首页',
		excel: 'Excel',
		hosts: 'WPS 与其他程序',
		workbook: '不用加载项的工作簿',
		'own-plan': '从一张表开始',
		review: '中期评估',
		draft: '从文本到草稿',
		program: '在程序里',
		embedding: '嵌入网页',
		cli: '命令行',
		assistants: '供智能助手使用',
		sql: 'SQL',
		'self-host': '自己的服务器',
		concepts: '概念',
		functions: '函数',
		methods: '评价方法',
		figures: '数字怎样核对',
		benchmarks: '速度与大小',
		corrections: '更正记录',
		mutation: '变异测试',
		api: '接口',
	},
	en: {
		start: 'Start',
		analyst: 'In a spreadsheet',
		own: 'A plan of your own',
		developer: 'Developers',
		reference: 'Reference',
		index: 'Home',
		excel: 'Excel',
		hosts: 'WPS and other hosts',
		workbook: 'The workbook without add-ins',
		'own-plan': 'Begin with a table',
		review: 'The review',
		draft: 'From text to draft',
		program: 'In a program',
		embedding: 'Embedding',
		cli: 'Command line',
		assistants: 'For assistants',
		sql: 'SQL',
		'self-host': 'Your own server',
		concepts: 'Concepts',
		functions: 'Functions',
		methods: 'Methods',
		figures: 'How figures were verified',
		benchmarks: 'Speed and size',
		corrections: 'Corrections',
		mutation: 'Mutation tests',
		api: 'API',
	},
} as const;

type Word = keyof typeof words.zh;

const groups: readonly (readonly [Word, readonly Word[]])[] = [
	['start', ['index', 'concepts']],
	['analyst', ['excel', 'hosts', 'workbook', 'functions', 'methods']],
	['own', ['own-plan', 'review', 'draft']],
	['developer', ['program', 'embedding', 'cli', 'assistants', 'sql', 'self-host', 'api']],
	['reference', ['figures', 'corrections', 'benchmarks', 'mutation']],
];

function sidebar(language: keyof typeof words, base: string) {
	return groups.map(([group, pages]) => ({
		text: words[language][group],
		items: pages.map((page) => ({
			text: words[language][page],
			link: page === 'index' ? base : page === 'api' ? `${base}api/` : `${base}${page}`,
		})),
	}));
}

export default defineConfig({
	srcDir: '.vitepress/pages',
	title: '规划指标',
	description: '政府规划用数字承诺了什么，写在哪一条，正在兑现吗',
	base: process.env.PLAN_INDICATORS_SITE_BASE ?? '/',
	cleanUrls: false,
	// Where the add-in is served while it is developed.
	ignoreDeadLinks: 'localhostLinks',
	lastUpdated: false,
	locales: {
		root: {
			label: '中文',
			lang: 'zh-CN',
			themeConfig: {
				sidebar: sidebar('zh', '/'),
				outline: { level: [2, 3], label: '本页' },
				docFooter: { prev: '上一页', next: '下一页' },
				sidebarMenuLabel: '目录',
				returnToTopLabel: '回到顶部',
				langMenuLabel: '语言',
				darkModeSwitchLabel: '深浅色',
				darkModeSwitchTitle: '改用深色',
				lightModeSwitchTitle: '改用浅色',
				skipToContentLabel: '跳到正文',
				notFound: {
					title: '没有这一页',
					quote: '地址可能写错了，或这一页已经改名。',
					linkText: '回首页',
					linkLabel: '回首页',
				},
			},
		},
		en: {
			label: 'English',
			lang: 'en',
			title: 'Plan indicators',
			description: 'What government plans promised, in numbers, and whether it is being kept',
			themeConfig: { sidebar: sidebar('en', '/en/'), outline: { level: [2, 3] } },
		},
	},
	themeConfig: {
		search: {
			provider: 'local',
			options: {
				miniSearch: { options: { tokenize: wordsOf } },
				locales: {
					root: {
						translations: {
							button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
							modal: {
								noResultsText: '没有找到',
								resetButtonTitle: '清除',
								footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
							},
						},
					},
				},
			},
		},
	},
});
