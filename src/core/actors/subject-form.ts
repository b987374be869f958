import type { Inflection } from '../languages/name-reading.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';

/**
 * "Statistisches Bundesamt" for "des Statistischen Bundesamts", "Vellische Volkspartei" for "der Vellischen Volkspartei": a name that begins with an
 * adjective, as a subject without an article. The article before it and its noun tell the gender; null where they do not.
 */
export function subjectForm(
	{ name, sentence, first }: Pick<NamedMention, 'name' | 'sentence' | 'first'>,
	{ stem, articles, nouns }: NonNullable<Inflection['adjective']>,
): string | null {
	if (!articles || !nouns || !sentence) return null;
	const words = name.split(' ');
	const isAdjective = (word: string) => /e[nrms]?$/u.test(word) && stem.test(word.toLowerCase().replace(/e$/u, 'en'));
	let count = 0;
	while (count < words.length - 1 && isAdjective(words[count] ?? '')) count++;
	const noun = words[count] ?? '';
	if (count === 0 || !/^\p{Lu}[\p{L}-]+$/u.test(noun)) return null;
	const article = lowerAt(sentence, first - 1);
	const isWeak = words.slice(0, count).every((word) => word.endsWith('en'));
	const isPlain = words.slice(0, count).every((word) => /e$/u.test(word));
	const whole = articles.genitive.test(article) ? withoutGenitive(noun, nouns) : noun;
	const ending =
		isWeak && articles.feminine.test(article)
			? 'e'
			: (isWeak && articles.others.test(article)) || (isPlain && articles.subject.test(article))
				? nouns.neuter.test(whole)
					? 'es'
					: nouns.masculine.test(whole)
						? 'er'
						: null
				: null;
	if (!ending) return null;
	const adjectives = words.slice(0, count).map((word) => word.replace(/en?$/u, ending));
	const form = [...adjectives, whole, ...words.slice(count + 1)].join(' ');
	return form === name ? null : form;
}

function withoutGenitive(noun: string, { masculine, neuter }: { masculine: RegExp; neuter: RegExp }): string {
	if (masculine.test(noun) || neuter.test(noun)) return noun;
	const forms = [noun.replace(/s$/u, ''), noun.replace(/es$/u, '')];
	return forms.find((form) => form !== noun && (masculine.test(form) || neuter.test(form))) ?? noun;
}
