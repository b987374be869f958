/** A way of writing, and the languages that news is written in with it. */
export interface Script {
	name: string;
	languages: readonly string[];
	/** The one that most texts in it are in, where one is. */
	likeliest?: string;
	/** Which of them a text is in, its small words tell. */
	isToldByWords?: boolean;
}

/** Latin is left out: it is everybody's. */
const SCRIPTS: readonly (Script & { letters: RegExp })[] = [
	{ name: 'Kana', languages: ['ja'], likeliest: 'ja', letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu },
	{ name: 'Hangul', languages: ['ko'], likeliest: 'ko', letters: /\p{sc=Hangul}/gu },
	{ name: 'Han', languages: ['zh', 'yue', 'ja'], likeliest: 'zh', letters: /\p{sc=Han}/gu },
	{
		name: 'Cyrillic',
		languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt'],
		isToldByWords: true,
		letters: /\p{sc=Cyrillic}/gu,
	},
	{ name: 'Greek', languages: ['el'], likeliest: 'el', letters: /\p{sc=Greek}/gu },
	{
		name: 'Arabic',
		languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku'],
		likeliest: 'ar',
		isToldByWords: true,
		letters: /\p{sc=Arabic}/gu,
	},
	{ name: 'Hebrew', languages: ['he', 'yi'], likeliest: 'he', isToldByWords: true, letters: /\p{sc=Hebrew}/gu },
	{
		name: 'Devanagari',
		languages: ['hi', 'mr', 'ne', 'sa', 'bho', 'mai'],
		likeliest: 'hi',
		isToldByWords: true,
		letters: /\p{sc=Devanagari}/gu,
	},
	{ name: 'Bengali', languages: ['bn', 'as'], likeliest: 'bn', letters: /\p{sc=Bengali}/gu },
	{ name: 'Gurmukhi', languages: ['pa'], likeliest: 'pa', letters: /\p{sc=Gurmukhi}/gu },
	{ name: 'Gujarati', languages: ['gu'], likeliest: 'gu', letters: /\p{sc=Gujarati}/gu },
	{ name: 'Tamil', languages: ['ta'], likeliest: 'ta', letters: /\p{sc=Tamil}/gu },
	{ name: 'Telugu', languages: ['te'], likeliest: 'te', letters: /\p{sc=Telugu}/gu },
	{ name: 'Kannada', languages: ['kn'], likeliest: 'kn', letters: /\p{sc=Kannada}/gu },
	{ name: 'Malayalam', languages: ['ml'], likeliest: 'ml', letters: /\p{sc=Malayalam}/gu },
	{ name: 'Sinhala', languages: ['si'], likeliest: 'si', letters: /\p{sc=Sinhala}/gu },
	{ name: 'Oriya', languages: ['or'], likeliest: 'or', letters: /\p{sc=Oriya}/gu },
	{ name: 'Thai', languages: ['th'], likeliest: 'th', letters: /\p{sc=Thai}/gu },
	{ name: 'Lao', languages: ['lo'], likeliest: 'lo', letters: /\p{sc=Lao}/gu },
	{ name: 'Khmer', languages: ['km'], likeliest: 'km', letters: /\p{sc=Khmer}/gu },
	{ name: 'Myanmar', languages: ['my'], likeliest: 'my', letters: /\p{sc=Myanmar}/gu },
	{ name: 'Tibetan', languages: ['bo', 'dz'], likeliest: 'bo', letters: /\p{sc=Tibetan}/gu },
	{ name: 'Georgian', languages: ['ka'], likeliest: 'ka', letters: /\p{sc=Georgian}/gu },
	{ name: 'Armenian', languages: ['hy'], likeliest: 'hy', letters: /\p{sc=Armenian}/gu },
	{ name: 'Ethiopic', languages: ['am', 'ti'], likeliest: 'am', letters: /\p{sc=Ethiopic}/gu },
];

/** Share of a text's letters from which it is written in a script; names of brands and people stand in Latin in any text. */
const MOST_OF_IT = 0.5;
/** Kana beside Han is Japanese, however little of it. */
const SOME_OF_IT = 0.05;

const BEYOND_ASCII = 0x80;

/** The script other than Latin that most of a text is written in, null where there is none. */
export function scriptOfText(text: string): Script | null {
	if (isMostlyLatin(text)) return null;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0 || (text.match(/\p{sc=Latin}/gu)?.length ?? 0) > letters * MOST_OF_IT) return null;
	for (const script of SCRIPTS) {
		const share = (text.match(script.letters)?.length ?? 0) / letters;
		if (share >= (script.name === 'Kana' ? SOME_OF_IT : MOST_OF_IT)) return script;
	}
	return null;
}

/** Told without a list of all letters: there are more of the alphabet than there is of anything beyond ASCII. */
function isMostlyLatin(text: string): boolean {
	let latin = 0;
	let beyond = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= BEYOND_ASCII) beyond++;
		else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
	}
	return latin > beyond;
}
