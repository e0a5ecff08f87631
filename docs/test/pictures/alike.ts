import type { Browser } from 'playwright-core';

/**
 * How much of two pictures differs, as a share of their squares of 16 pixels: letters that another machine draws a
 * little otherwise do not count, words and colours that have changed do.
 */
export async function difference(
	browser: Browser,
	one: Uint8Array,
	other: Uint8Array,
): Promise<number> {
	const page = await browser.newPage();
	try {
		const sources = [one, other].map(
			(png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
		);
		return await page.evaluate(`(${compared})(${JSON.stringify(sources)})`);
	} finally {
		await page.close();
	}
}

/** Runs in the page. */
const compared = `async (sources) => {
	const squares = await Promise.all(sources.map(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const width = Math.ceil(image.width / 16);
		const height = Math.ceil(image.height / 16);
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		context.imageSmoothingQuality = 'high';
		context.drawImage(image, 0, 0, width, height);
		return { width, height, data: context.getImageData(0, 0, width, height).data };
	}));
	const [one, other] = squares;
	if (one.width !== other.width || one.height !== other.height) return 1;
	let differing = 0;
	for (let i = 0; i < one.data.length; i += 4) {
		const far = [0, 1, 2].some((channel) => Math.abs(one.data[i + channel] - other.data[i + channel]) > 24);
		if (far) differing += 1;
	}
	return differing / (one.width * one.height);
}`;
