import { FluentProvider, type Theme } from '@fluentui/react-components';
import type { Catalog, Language, Match } from '@plan-indicators/core';
import { useEffect, useMemo, useState } from 'react';
import { rememberLanguage } from './chosen-language.js';
import { Freezing } from './freezing.js';
import { Header } from './header.js';
import { IndicatorCard } from './indicator-card.js';
import { LanguageContext } from './language.js';
import { NoticeBar } from './notice-bar.js';
import { OwnCard } from './own/own-card.js';
import type { OwnPlan } from './own/own-plan.js';
import { OwnStart } from './own/own-start.js';
import { PlanCard } from './plan-card.js';
import { Search } from './search.js';
import { keyOf } from './selected.js';
import { SettingContext } from './setting.js';
import { noText } from './text/pasted-text.js';
import { TextCard } from './text/text-card.js';
import { TextStart } from './text/text-start.js';
import { useNotice } from './use-notice.js';
import type { Workbook } from './workbook.js';

export interface PaneProps {
	readonly catalog: Catalog;
	readonly workbook: Workbook;
	/** PLAN or PLANDEV. */
	readonly namespace: string;
	readonly language: Language;
	readonly theme: Theme;
}

/** The whole pane: search, or the card of what was opened, and what the last button did. */
export function Pane({ catalog, workbook, namespace, language: initial, theme }: PaneProps) {
	const [language, setLanguage] = useState(initial);
	const [query, setQuery] = useState('');
	const [opened, setOpened] = useState<Match>();
	const [own, setOwn] = useState<OwnPlan>();
	const [reading, setReading] = useState(false);
	const [pasted, setPasted] = useState(noText);
	const { notice, act, dismiss } = useNotice();
	const setting = useMemo(
		() => ({ catalog, namespace, workbook, act }),
		[catalog, namespace, workbook, act],
	);
	useEffect(() => {
		document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
	}, [language]);
	const open = (match: Match | undefined) => {
		dismiss();
		setOpened(match);
	};
	const close = () => open(undefined);
	const read = (text: boolean) => {
		dismiss();
		setReading(text);
	};
	const switchLanguage = () => {
		const other = language === 'zh' ? 'en' : 'zh';
		rememberLanguage(other);
		setLanguage(other);
	};
	return (
		<FluentProvider theme={theme} className="pane">
			<LanguageContext value={language}>
				<SettingContext value={setting}>
					<Header connected={workbook.connected} onSwitch={switchLanguage} />
					<main>
						{own && <OwnCard own={own} onOwn={setOwn} onClose={() => setOwn(undefined)} />}
						{!own && reading && (
							<TextCard
								pasted={pasted}
								onPasted={setPasted}
								onOwn={setOwn}
								onClose={() => read(false)}
							/>
						)}
						{!own && !reading && opened === undefined && (
							<>
								<Search query={query} onQuery={setQuery} onOpen={open} />
								<OwnStart onOwn={setOwn} />
								<TextStart onOpen={() => read(true)} />
							</>
						)}
						{!own && opened?.indicator && (
							<IndicatorCard
								key={keyOf(opened)}
								found={{ plan: opened.plan, indicator: opened.indicator }}
								theme={theme}
								onOpen={open}
								onClose={close}
							/>
						)}
						{!own && opened && !opened.indicator && (
							<PlanCard key={keyOf(opened)} plan={opened.plan} onOpen={open} onClose={close} />
						)}
					</main>
					<footer>
						<NoticeBar notice={notice} />
						<Freezing />
					</footer>
				</SettingContext>
			</LanguageContext>
		</FluentProvider>
	);
}
