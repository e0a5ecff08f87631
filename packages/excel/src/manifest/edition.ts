import type { Localized } from '@plan-indicators/core';

/** One of the two add-ins made from one source; Excel can hold both, so nothing of them is equal. */
export interface Edition {
	/** Permanent: to Excel it is the add-in. */
	readonly id: string;
	/** In the names of its manifests. */
	readonly suffix: string;
	readonly name: Localized;
	/** Before every function's name: =PLAN.TARGET. */
	readonly namespace: string;
	/** Where the files of dist/ are served, with a slash at the end. */
	readonly baseUrl: string;
	/** Of the package, and the folder that holds script and metadata. */
	readonly version: string;
}

export function release(baseUrl: string, version: string): Edition {
	return {
		id: 'b7a4d1f2-6f0e-4c39-9a51-8d2c5e3f7a10',
		suffix: '',
		name: { zh: '规划指标', en: 'Plan Indicators' },
		namespace: 'PLAN',
		baseUrl,
		version,
	};
}

export function development(version: string): Edition {
	return {
		id: '2f6c8e9b-35d7-4b1a-8f64-0c9e7d5a1b32',
		suffix: '.dev',
		name: { zh: '规划指标（开发）', en: 'Plan Indicators (dev)' },
		namespace: 'PLANDEV',
		baseUrl: 'https://localhost:3000/',
		version,
	};
}
