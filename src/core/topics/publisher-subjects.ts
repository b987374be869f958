import { foldWord } from '../actors/name-key.ts';
import type { Article } from '../article.ts';
import { stemPlural } from '../languages/en/plurals.ts';
import { isReadersTag, readersTags } from './readers-tag.ts';
import { sectionOfAddress } from './section-of-address.ts';

/** What the publisher itself files an article under. */
export interface PublisherSubjects {
	section: string | null;
	tags: string[];
}

/** More say less: some publishers tag every word. */
const MOST_TAGS = 8;
const LONGEST_TAG = 60;
/** The same with its label, path and signs. */
const LONGEST_RAW_TAG = 300;
/** "topic: Energy", "tag=energy". */
const LABEL =
	/^(?:tags?|topics?|keywords?|subjects?|sections?|categor(?:y|ies)|persons?|people|places?|locations?|orgs?|organi[sz]ations?|compan(?:y|ies))\s*[:=]\s*/i;
/** Kinds of page and of access, which are no subjects. */
const NO_SUBJECTS = new Set(
	'news article story latest breaking home homepage frontpage top topstory featured feature video photo gallery picture newsletter premium subscription subscriber paywall free web online digital print default uncategorized uncategorised general other misc miscellaneous standard standalone syndicated wire live update'.split(
		' ',
	),
);

/** The publisher's section and tags, cleaned of what its machinery leaves in them, those that mean the same merged; as it writes them. */
export function publisherSubjects(
	article: Pick<Article, 'section' | 'tags' | 'publisher' | 'authors' | 'url'>,
): PublisherSubjects {
	const section = cleanTag(article.section ?? '') ?? sectionOfPath(article.url);
	const taken = new Set([section, article.publisher, ...article.authors].map((name) => keyOf(name ?? '')));
	const tags = new Map<string, string>();
	for (const tag of readersTags(article.tags.flatMap(splitList)).map(cleanTag)) {
		const key = tag ? keyOf(tag) : '';
		if (!tag || taken.has(key)) continue;
		const known = tags.get(key);
		// "Climate Change" is better written than "climate change"
		if (known === undefined || (known === known.toLowerCase() && tag !== tag.toLowerCase())) tags.set(key, tag);
	}
	return { section, tags: [...tags.values()].slice(0, MOST_TAGS) };
}

/** Some publishers write all their tags as one. "Halloran, Ingrid" is one tag. */
function splitList(tag: string): string[] {
	const parts = tag.split(/[;|]/);
	return parts.flatMap((part) => ((part.match(/,/g)?.length ?? 0) > 1 ? part.split(',') : [part]));
}

/** Null for what is no subject. */
function cleanTag(raw: string): string | null {
	if (raw.length > LONGEST_RAW_TAG) return null;
	let tag = raw
		.trim()
		.replace(LABEL, '')
		.replace(/^[#"'“‘]+|["'”’]+$/g, '')
		.trim();
	if (!isReadersTag(tag)) return null;
	// of "News/World/Europe" the last says most
	if (/^[^/]+(?:\/[^/]+)+$/.test(tag)) tag = tag.split('/').at(-1)?.trim() ?? '';
	// a slug: "climate-change"
	if (/^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)+$/u.test(tag)) tag = tag.replace(/[-_]/g, ' ');
	if (tag.length < 2 || tag.length > LONGEST_TAG || !/\p{L}/u.test(tag)) return null;
	return tag.split(/\s+/).every((word) => NO_SUBJECTS.has(stemPlural(word.toLowerCase()))) ? null : tag;
}

function sectionOfPath(url: string): string | null {
	const section = sectionOfAddress(url);
	return section && cleanTag(section[0]?.toUpperCase() + section.slice(1));
}

/** Equal for spellings of one tag: case, accents, hyphens and plurals do not count. */
function keyOf(tag: string): string {
	return tag
		.split(/[\s_-]+/)
		.map((word) => stemPlural(foldWord(word)))
		.join(' ');
}
