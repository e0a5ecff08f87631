import { all, child, type Element, xmlTree } from './xml-tree.js';

/** The order in which Excel wants the elements of an element; a longer list may be left out partly. */
const orders: Readonly<Record<string, readonly string[]>> = {
	OfficeApp: [
		'Id',
		'Version',
		'ProviderName',
		'DefaultLocale',
		'DisplayName',
		'Description',
		'IconUrl',
		'HighResolutionIconUrl',
		'SupportUrl',
		'AppDomains',
		'Hosts',
		'Requirements',
		'DefaultSettings',
		'Permissions',
		'VersionOverrides',
	],
	VersionOverrides: ['Hosts', 'Resources'],
	'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
	'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
	DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
	Group: ['Label', 'Icon', 'Control'],
	Control: ['Label', 'Supertip', 'Icon', 'Action'],
	Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const longest: Readonly<Record<string, number>> = {
	DisplayName: 125,
	Description: 250,
	ProviderName: 125,
	'bt:ShortStrings': 125,
	'bt:LongStrings': 250,
};

/** What Excel would refuse in an add-in only manifest; nothing where it is sound. */
export function manifestFaults(manifest: string): readonly string[] {
	const root = xmlTree(manifest);
	const elements = all(root);
	return [
		...elements.flatMap(orderFaults),
		...elements.flatMap(urlFaults),
		...headFaults(root),
		...resourceFaults(root, elements),
		...runtimeFaults(elements),
	];
}

function orderFaults(element: Element): readonly string[] {
	const type = element.attributes['xsi:type'] ?? '';
	const order = orders[element.name] ?? orders[`${element.name} ${type}`];
	const names = element.children.map(({ name }) => name);
	return !order || names.join() === order.join() ? [] : [`order in ${element.name}: ${names}`];
}

function urlFaults({ name, attributes, text }: Element): readonly string[] {
	const values = [attributes.DefaultValue, attributes.Value, text].filter(
		(value) => value !== undefined && /^\w+:\/\//.test(value),
	);
	return values.filter((value) => !value?.startsWith('https://')).map((url) => `${name}: ${url}`);
}

function headFaults(root: Element): readonly string[] {
	const matching: readonly (readonly [string, RegExp])[] = [
		['Id', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
		['Version', /^\d+\.\d+\.\d+\.\d+$/],
		['DefaultLocale', /^en-US$/],
		['Permissions', /^(ReadDocument|ReadWriteDocument)$/],
	];
	const sets = all(child(root, 'Requirements')).map(({ attributes }) => attributes.Name);
	return [
		...matching.flatMap(([name, pattern]) =>
			pattern.test(textOf(root, name)) ? [] : [`${name} is ${textOf(root, name)}`],
		),
		...['DisplayName', 'Description'].flatMap((name) => wordFaults(child(root, name), name)),
		...(textOf(root, 'ProviderName') ? [] : ['no ProviderName']),
		...(sets.includes('CustomFunctionsRuntime') ? [] : ['no CustomFunctionsRuntime']),
	];
}

function textOf({ children }: Element, name: string): string {
	return children.find((each) => each.name === name)?.text ?? '';
}

/** Too long, or not in Chinese. */
function wordFaults(element: Element, kind: string): readonly string[] {
	const { attributes, children } = element;
	const name = attributes.id ?? element.name;
	const texts = [
		attributes.DefaultValue ?? '',
		...children.map((each) => each.attributes.Value ?? ''),
	];
	const chinese = children.some(
		(each) => each.attributes.Locale === 'zh-CN' && /[一-龥]/.test(each.attributes.Value ?? ''),
	);
	return [
		...texts.filter((text) => text.length > (longest[kind] ?? 0)).map(() => `${name} is too long`),
		...texts.filter((text) => text === '').map(() => `${name} is empty`),
		...(chinese || name === 'Functions.Namespace' ? [] : [`${name} is not in Chinese`]),
	];
}

function resourceFaults(root: Element, elements: readonly Element[]): readonly string[] {
	const kinds = child(child(root, 'VersionOverrides'), 'Resources').children;
	const ids = kinds.flatMap(({ children }) =>
		children.map(({ attributes }) => attributes.id ?? ''),
	);
	const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
	const metadata = all(root).find(({ attributes }) => attributes.id === 'Functions.Metadata');
	return [
		...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} twice`),
		...ids.filter((id) => id === '' || id.length > 32).map((id) => `bad id ${id}`),
		...ids.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
		...[...used].filter((id) => !ids.includes(id)).map((id) => `${id} is not there`),
		...kinds
			.filter(({ name }) => name.endsWith('Strings'))
			.flatMap(({ name, children }) => children.flatMap((each) => wordFaults(each, name))),
		...(metadata?.children.some(({ attributes }) => attributes.Locale === 'zh-CN')
			? []
			: ['no Chinese metadata']),
	];
}

/** One page in all places makes one runtime. */
function runtimeFaults(elements: readonly Element[]): readonly string[] {
	const resids = (name: string) =>
		elements
			.filter((each) => each.name === name)
			.flatMap((each) => all(each).flatMap(({ attributes }) => attributes.resid ?? []));
	const pages = ['Runtime', 'Page', 'FunctionFile', 'Action'].flatMap(resids);
	const long = elements.some(
		({ name, attributes }) => name === 'Runtime' && attributes.lifetime === 'long',
	);
	return [
		...(pages.length === 4 && new Set(pages).size === 1 ? [] : [`pages ${pages}`]),
		...(long ? [] : ['the runtime is not long-lived']),
	];
}
