/** Whether a value from outside holds things in things no deeper than so: whoever goes through it by itself would come to no end. */
export function isNestedWithin(value: unknown, most: number): boolean {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return false;
		level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
	}
	return true;
}
