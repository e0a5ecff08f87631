import type { Edition } from './edition.js';
import { files } from './files.js';
import { resource } from './localised.js';
import { group, openPane, paneTip, started } from './words.js';
import { element, text } from './xml.js';

const ribbonIcons = [16, 32, 80] as const;

/** Functions and pane in one runtime: one page, which Excel is told of three times. */
export function versionOverrides(edition: Edition): string {
	return element(
		'VersionOverrides',
		{
			xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
			'xsi:type': 'VersionOverridesV1_0',
		},
		element(
			'Hosts',
			{},
			element(
				'Host',
				{ 'xsi:type': 'Workbook' },
				element('Runtimes', {}, element('Runtime', { resid: 'Pane.Url', lifetime: 'long' })),
				element('AllFormFactors', {}, functions()),
				element('DesktopFormFactor', {}, ...ribbon()),
			),
		),
		resources(edition),
	);
}

function functions(): string {
	return element(
		'ExtensionPoint',
		{ 'xsi:type': 'CustomFunctions' },
		element('Script', {}, element('SourceLocation', { resid: 'Functions.Script' })),
		element('Page', {}, element('SourceLocation', { resid: 'Pane.Url' })),
		element('Metadata', {}, element('SourceLocation', { resid: 'Functions.Metadata' })),
		element('Namespace', { resid: 'Functions.Namespace' }),
	);
}

function ribbon(): readonly string[] {
	const icon = element(
		'Icon',
		{},
		...ribbonIcons.map((size) => element('bt:Image', { size: `${size}`, resid: `Icon.${size}` })),
	);
	const button = element(
		'Control',
		{ 'xsi:type': 'Button', id: 'OpenPane' },
		element('Label', { resid: 'OpenPane.Label' }),
		element(
			'Supertip',
			{},
			element('Title', { resid: 'OpenPane.Label' }),
			element('Description', { resid: 'OpenPane.Tip' }),
		),
		icon,
		element(
			'Action',
			{ 'xsi:type': 'ShowTaskpane' },
			text('TaskpaneId', 'Pane'),
			element('SourceLocation', { resid: 'Pane.Url' }),
		),
	);
	return [
		element(
			'GetStarted',
			{},
			element('Title', { resid: 'GetStarted.Title' }),
			element('Description', { resid: 'GetStarted.Description' }),
			element('LearnMoreUrl', { resid: 'GetStarted.Url' }),
		),
		element('FunctionFile', { resid: 'Pane.Url' }),
		element(
			'ExtensionPoint',
			{ 'xsi:type': 'PrimaryCommandSurface' },
			element(
				'OfficeTab',
				{ id: 'TabHome' },
				element(
					'Group',
					{ id: 'Functions' },
					element('Label', { resid: 'Group.Label' }),
					icon,
					button,
				),
			),
		),
	];
}

function resources(edition: Edition): string {
	const { pane, script, metadata, icon, support } = files(edition);
	return element(
		'Resources',
		{},
		element(
			'bt:Images',
			{},
			...ribbonIcons.map((size) => resource('bt:Image', `Icon.${size}`, icon(size))),
		),
		element(
			'bt:Urls',
			{},
			resource('bt:Url', 'Pane.Url', pane),
			resource('bt:Url', 'Functions.Script', script),
			resource('bt:Url', 'Functions.Metadata', metadata),
			resource('bt:Url', 'GetStarted.Url', support),
		),
		element(
			'bt:ShortStrings',
			{},
			resource('bt:String', 'Functions.Namespace', edition.namespace),
			resource('bt:String', 'Group.Label', group),
			resource('bt:String', 'OpenPane.Label', openPane),
			resource('bt:String', 'GetStarted.Title', edition.name),
		),
		element(
			'bt:LongStrings',
			{},
			resource('bt:String', 'OpenPane.Tip', paneTip),
			resource('bt:String', 'GetStarted.Description', started),
		),
	);
}
