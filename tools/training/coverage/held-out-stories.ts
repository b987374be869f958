/**
 * The stories of a set that the weights of ALONE are not fitted on: every second one, in the order of the file.
 * @param rows those of the whole set
 */
export function heldOutStories(rows: readonly { story: string }[]): Set<string> {
	return new Set([...new Set(rows.map(({ story }) => story))].filter((_, number) => number % 2 === 1));
}
