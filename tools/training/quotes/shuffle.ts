/** Shuffles in place (Fisher and Yates). */
export function shuffle<T>(list: T[], random: () => number): T[] {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const kept = list[i] as T;
		list[i] = list[j] as T;
		list[j] = kept;
	}
	return list;
}
