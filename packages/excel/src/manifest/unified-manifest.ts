import type { Edition } from './edition.js';
import { files, iconSizes } from './files.js';
import { description, group, openPane, paneTip, provider, summary } from './words.js';

/** The first that knows the address of a metadata file. */
const schemaVersion = '1.24';
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}`;

/** The unified manifest for Microsoft 365: in English, the Chinese in a file beside it. */
export function unifiedManifest(edition: Edition) {
	const { pane, script, metadata, icon, support } = files(edition);
	const icons = iconSizes.filter((size) => size !== 64).map((size) => ({ size, url: icon(size) }));
	return {
		$schema: `${schemas}/MicrosoftTeams.schema.json`,
		manifestVersion: schemaVersion,
		id: edition.id,
		version: edition.version,
		name: { short: edition.name.en, full: edition.name.en },
		description: { short: summary.en, full: description.en },
		developer: {
			name: provider,
			websiteUrl: support,
			privacyUrl: support,
			termsOfUseUrl: support,
		},
		icons: { color: 'icons/color.png', outline: 'icons/outline.png' },
		accentColor: '#0F5C6E',
		localizationInfo: {
			defaultLanguageTag: 'en-us',
			additionalLanguages: [{ languageTag: 'zh-cn', file: `manifest${edition.suffix}.zh-CN.json` }],
		},
		authorization: {
			permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
		},
		validDomains: [new URL(edition.baseUrl).host],
		extensions: [
			{
				requirements: {
					scopes: ['workbook'],
					capabilities: [{ name: 'CustomFunctionsRuntime', minVersion: '1.2' }],
				},
				runtimes: [
					{
						id: 'Shared',
						type: 'general',
						lifetime: 'long',
						code: { page: pane, script },
						actions: [{ id: 'OpenPane', type: 'openPage', view: 'Pane' }],
						customFunctions: {
							namespace: { id: edition.namespace, name: edition.namespace },
							allowCustomDataForDataTypeAny: true,
							metadataUrl: metadata.en,
						},
					},
				],
				ribbons: [
					{
						contexts: ['default'],
						tabs: [
							{
								builtInTabId: 'TabHome',
								groups: [
									{
										id: 'Functions',
										label: group.en,
										icons,
										controls: [
											{
												id: 'OpenPane',
												type: 'button',
												label: openPane.en,
												icons,
												supertip: { title: openPane.en, description: paneTip.en },
												actionId: 'OpenPane',
											},
										],
									},
								],
							},
						],
					},
				],
			},
		],
	};
}

/** Its Chinese, by the places of what it replaces. */
export function unifiedManifestInChinese(edition: Edition) {
	const control = 'extensions[0].ribbons[0].tabs[0].groups[0].controls[0]';
	return {
		$schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
		'name.short': edition.name.zh,
		'name.full': edition.name.zh,
		'description.short': summary.zh,
		'description.full': description.zh,
		'extensions[0].ribbons[0].tabs[0].groups[0].label': group.zh,
		[`${control}.label`]: openPane.zh,
		[`${control}.supertip.title`]: openPane.zh,
		[`${control}.supertip.description`]: paneTip.zh,
		'extensions[0].runtimes[0].customFunctions.metadataUrl': files(edition).metadata.zh,
	};
}
