/** Milliseconds of the processor that some work takes, system calls and collections of garbage among it: others use the machine too. */
export function processorMs(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}
