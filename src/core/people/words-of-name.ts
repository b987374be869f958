const GENERATIONS = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a name in lower case, without marks and stops. */
export function wordsOfName(name: string): string[] {
	return name
		.toLowerCase()
		.replace(/["“”()]/g, '')
		.split(/[\s-]+/)
		.map((word) => word.replace(/\.$/, ''))
		.filter(Boolean);
}

/** The last of a name's words that tells no generation. */
export function surnameOf(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return GENERATIONS.test(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}
