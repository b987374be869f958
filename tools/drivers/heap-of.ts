import type { Target } from 'puppeteer-core';

/** Megabytes that a worker or page of Chromium uses of its heap; 0 where it is not there. */
export async function heapOf(target: Target | undefined): Promise<number> {
	const session = await target?.createCDPSession();
	if (!session) return 0;
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 2 ** 20;
}
