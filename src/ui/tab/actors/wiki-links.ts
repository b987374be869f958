/** Where Wikidata keeps what is known of an entity. */
export function wikidataPage(wikidata: string): string {
	return `https://www.wikidata.org/wiki/${wikidata}`;
}

/**
 * Wikidata's way to the entity's page in Wikipedia: in the article's language, in English where that has none.
 * https://www.mediawiki.org/wiki/Help:Extension:Wikibase/GoToLinkedPage
 */
export function wikipediaPage(wikidata: string, language: string | null): string {
	const primary = /^[a-z]{2,3}(?=-|$)/.exec(language ?? '')?.[0] ?? 'en';
	const sites = primary === 'en' ? 'enwiki' : `${primary}wiki,enwiki`;
	return `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${sites}/${wikidata}`;
}
