import type { Edition } from './edition.js';
import { files } from './files.js';
import { localised } from './localised.js';
import { versionOverrides } from './version-overrides.js';
import { description, provider } from './words.js';
import { element, text } from './xml.js';

/** The add-in only manifest: what to sideload, or to give to an administrator. */
export function xmlManifest(edition: Edition): string {
	const { pane, icon, origin, support } = files(edition);
	const manifest = element(
		'OfficeApp',
		{
			xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
			'xsi:type': 'TaskPaneApp',
		},
		text('Id', edition.id),
		text('Version', fourNumbers(edition.version)),
		text('ProviderName', provider),
		text('DefaultLocale', 'en-US'),
		localised('DisplayName', edition.name),
		localised('Description', description),
		element('IconUrl', { DefaultValue: icon(32) }),
		element('HighResolutionIconUrl', { DefaultValue: icon(64) }),
		element('SupportUrl', { DefaultValue: support }),
		element('AppDomains', {}, text('AppDomain', origin)),
		element('Hosts', {}, element('Host', { Name: 'Workbook' })),
		element(
			'Requirements',
			{},
			element(
				'Sets',
				{ DefaultMinVersion: '1.1' },
				element('Set', { Name: 'CustomFunctionsRuntime', MinVersion: '1.2' }),
			),
		),
		element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: pane })),
		text('Permissions', 'ReadWriteDocument'),
		versionOverrides(edition),
	);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${manifest}\n`;
}

/** Excel wants four numbers: 1.2.3-beta.1 is 1.2.3.0. */
function fourNumbers(version: string): string {
	return `${version.split('-')[0]}.0`;
}
