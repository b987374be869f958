/** Whether a part of a host is made of the beginnings of a name's words, in order: "nvtimes" of "The New Vell Times". */
export function isShortenedBy(name: string, host: string): boolean {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	// which part is the registered one only the list of public suffixes says, which is too long for a page; "co" and "com" are shorter
	const labels = host
		.split('.')
		.slice(0, -1)
		.filter((label, at) => at === 0 || label.length >= SHORTEST_REGISTERED)
		.map((label) => label.replace(/-/g, ''));
	return (
		words.length > 1 &&
		words.length <= MOST_WORDS &&
		labels.some((label) => label.length > 1 && label.length <= LONGEST_LABEL && isMadeOf(label, words))
	);
}

const MOST_WORDS = 8;
const SHORTEST_REGISTERED = 4;
/** Of a host made so; a longer one could be cut in too many ways. */
const LONGEST_LABEL = 16;
const SMALL_WORD = /^(?:the|of|and|der|die|das|la|le|el|de|du|und|et|y)$/;

/** Every word but small ones gives at least its first letter. */
function isMadeOf(label: string, words: readonly string[]): boolean {
	const [word, ...others] = words;
	if (word === undefined) return label === '';
	if (SMALL_WORD.test(word) && isMadeOf(label, others)) return true;
	for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length)); length++)
		if (isMadeOf(label.slice(length), others)) return true;
	return false;
}
