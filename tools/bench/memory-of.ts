import type { Page } from 'puppeteer-core';

interface MemoryMeasuring {
	measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
}

/** Of a page and its workers after a garbage collection; MB of 2^20 bytes, array buffers included. */
export async function memoryOf({ page }: { page: Page }): Promise<number> {
	const bytes = await page.evaluate(async () => {
		const { bytes } = await (performance as unknown as MemoryMeasuring).measureUserAgentSpecificMemory();
		return bytes;
	});
	return bytes / 2 ** 20;
}
