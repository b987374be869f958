/** English number words from two to ninety; "one" is a pronoun too often. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90,
	}),
);

/** Words after a number that multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		dozen: 12,
		hundred: 100,
		thousand: 1e3,
		k: 1e3,
		million: 1e6,
		m: 1e6,
		mn: 1e6,
		billion: 1e9,
		bn: 1e9,
		b: 1e9,
		trillion: 1e12,
		tn: 1e12,
	}),
);

export interface WrittenNumber {
	value: number;
	/** The smallest step as it is written: 10 for "6,240", ten million for "1.24 billion". */
	precision: number;
}

/** A number in digits: "6,240", "1.24". Commas part thousands, a stop the decimals, as English writes them. Null for what is none. */
export function readDigits(text: string): WrittenNumber | null {
	if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return null;
	const digits = text.replaceAll(',', '');
	const decimals = digits.split('.')[1]?.length ?? 0;
	const zeros = decimals === 0 ? (/0+$/.exec(digits)?.[0].length ?? 0) : 0;
	return { value: Number(digits), precision: 10 ** (zeros - decimals) };
}

/** A number word: "sixty", "sixty-two". Null for what is none. */
export function readNumberWord(word: string): WrittenNumber | null {
	const [tens = '', ones] = word.toLowerCase().split('-');
	const value = NUMBER_WORDS.get(tens);
	if (value === undefined) return null;
	if (ones === undefined) return { value, precision: value >= 20 ? 10 : 1 };
	const rest = ones === 'one' ? 1 : NUMBER_WORDS.get(ones);
	return value >= 20 && rest !== undefined && rest < 10 ? { value: value + rest, precision: 1 } : null;
}
