/**
 * Where the run of each group begins in a list that holds the groups one after the other, and after the last group where the list ends: the
 * first half of a counting sort (Knuth, The Art of Computer Programming 3, 5.2).
 * @param counts how many things each group has
 */
export function rowOffsets(counts: Uint32Array): Uint32Array {
	const starts = new Uint32Array(counts.length + 1);
	for (let group = 0; group < counts.length; group++) starts[group + 1] = (starts[group] ?? 0) + (counts[group] ?? 0);
	return starts;
}
