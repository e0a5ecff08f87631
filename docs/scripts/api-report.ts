import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** Where what was accepted stands. */
export const accepted = fileURLToPath(new URL('../api/', import.meta.url));

/** A built entry of a package that has types for others: `core/schema`. */
export interface Entry {
	readonly id: string;
	readonly types: string;
	readonly folder: string;
}

interface Conditions {
	readonly import?: { readonly types?: string };
	readonly types?: string;
}

export function entries(): readonly Entry[] {
	return readdirSync(packages).flatMap((name) => {
		const folder = join(packages, name);
		const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		return Object.values<Conditions>(exports ?? {}).flatMap((conditions) => {
			const types = conditions.import?.types ?? conditions.types;
			// A single plan is an entry too: it is one of those of the index.
			if (types === undefined || types.includes('*')) return [];
			const entry = basename(types, '.d.ts');
			return [
				{ id: entry === 'index' ? name : `${name}.${entry}`, types: join(folder, types), folder },
			];
		});
	});
}

/** The public types of an entry, one text that changes if and only if they do. */
export function apiReport({ id, types, folder }: Entry): string {
	if (!existsSync(types)) throw new Error(`${types} is not built`);
	const reports = mkdtempSync(join(tmpdir(), 'api-'));
	try {
		const quiet = { default: { logLevel: ExtractorLogLevel.None } };
		const config = ExtractorConfig.prepare({
			configObject: {
				projectFolder: folder,
				mainEntryPointFilePath: types,
				compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
				apiReport: {
					enabled: true,
					reportFolder: reports,
					reportTempFolder: reports,
					reportFileName: id,
				},
				docModel: { enabled: false },
				dtsRollup: { enabled: false },
				tsdocMetadata: { enabled: false },
				messages: {
					extractorMessageReporting: quiet,
					tsdocMessageReporting: quiet,
					compilerMessageReporting: quiet,
				},
			},
			configObjectFullPath: undefined,
			packageJsonFullPath: join(folder, 'package.json'),
		});
		Extractor.invoke(config, {
			localBuild: true,
			messageCallback: (message) => {
				message.handled = true;
			},
		});
		return inOneOrder(readFileSync(join(reports, `${id}.api.md`), 'utf8'));
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
}

/** An inferred union is printed in the order in which the build happened to read the files. */
function inOneOrder(report: string): string {
	return report.replace(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) =>
		union.split(' | ').sort().join(' | '),
	);
}
