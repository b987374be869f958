import { stemPlural } from '../../src/core/languages/en/plurals.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';

/** An article whose publisher's tags say what it is about. */
export interface TaggedArticle {
	title: string;
	description: string;
	text: string;
	language: string;
	/** The tags that stand in its words, as {@link phraseKey}. */
	tags: string[];
}

interface GoldRow {
	lang: string;
	gold: { title: string | null; summary: string[] | null; body: string | null; topics: string[] | null };
}

/** UTF-16 code units from which a text is an article. */
const SHORTEST_TEXT = 400;

/** The pages of the Fundus set with tags that stand in their text; null where the corpora are not there. */
export function taggedArticles(): TaggedArticle[] | null {
	const file = 'data/extraction/fundus/gold.jsonl';
	if (!hasCorpus(file)) return null;
	return readCorpus<GoldRow>(file).flatMap(({ lang, gold }) => {
		const { topics, body: text } = gold;
		if (!topics || !text || text.length < SHORTEST_TEXT) return [];
		const title = gold.title ?? '';
		const description = (gold.summary ?? []).join(' ');
		const words = ` ${phraseKey([title, description, text].join(' '))} `;
		const tags = [...new Set(topics.map(phraseKey))].filter((tag) => tag !== '' && words.includes(` ${tag} `));
		return tags.length > 0 ? [{ title, description, text, language: lang, tags }] : [];
	});
}

/** A phrase as phrases are compared: lower case, without accents, marks, possessives and plural endings (the S stemmer). */
export function phraseKey(phrase: string): string {
	return phrase
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/['’]s\b/g, '')
		.split(/[\s-]+/)
		.map((word) => stemPlural(word.replace(/[^\p{L}\p{N}&]/gu, '')))
		.filter(Boolean)
		.join(' ');
}
