import type { Page } from 'puppeteer-core';

/**
 * Ends the service workers of a page's extension, and waits until one has ended. The protocol's own way: a worker that work in hand
 * starts again at once keeps its target, and a handle on it goes stale.
 */
export async function stopServiceWorkers(page: Page): Promise<void> {
	const session = await page.createCDPSession();
	try {
		const stopped = new Promise<void>((resolve) => {
			session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
				if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
			});
		});
		await session.send('ServiceWorker.enable');
		await session.send('ServiceWorker.stopAllWorkers');
		await Promise.race([
			stopped,
			new Promise((_, reject) => setTimeout(() => reject(new Error('The background did not end')), 10_000)),
		]);
	} finally {
		await session.detach().catch(() => {});
	}
}
