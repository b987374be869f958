/**
 * Among things in order of the text, the index of the first that begins at a token or after it; how many there are where none does.
 * @param beginOf the first token of a thing
 */
export function firstFrom<Thing>(things: readonly Thing[], token: number, beginOf: (thing: Thing) => number): number {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const thing = things[middle];
		if (thing && beginOf(thing) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}
