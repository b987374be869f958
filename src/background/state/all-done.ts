/**
 * Waits until all of some work has ended, of which none keeps the others from theirs.
 * @throws what the first of them failed of
 */
export async function allDone(work: Iterable<unknown>): Promise<void> {
	for (const ended of await Promise.allSettled(work)) if (ended.status === 'rejected') throw ended.reason;
}
