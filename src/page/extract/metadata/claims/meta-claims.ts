import { type ArticleClaims, noClaims } from './article-claims.ts';
import { firstMeta, type MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

/** What a page's meta elements say about its article: Open Graph, `article:*`, Dublin Core, Twitter cards, Parsely and Sailthru. */
export function metaClaims(tags: MetaTags): ArticleClaims {
	const text = (...names: string[]): string | null => {
		const content = firstMeta(tags, ...names);
		return content ? plainText(content) || null : null;
	};
	const list = (...names: string[]): string[] => names.flatMap((name) => tags.get(name) ?? []).map(plainText);
	return {
		...noClaims(),
		title: text(
			'og:title',
			'twitter:title',
			'parsely-title',
			'sailthru.title',
			'dc.title',
			'dcterms.title',
			'headline',
			'title',
		),
		description: text('og:description', 'description', 'twitter:description', 'sailthru.description', 'dc.description'),
		authors: firstFilled(
			...[
				list('author', 'authors'),
				list('article:author', 'og:article:author'),
				list('parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'dcterms.creator', 'citation_author'),
				writtenBy(tags),
			].map((authors) => authors.filter(isName)),
		),
		credits: list('source', 'dc.source', 'article:source', 'news_source', 'syndication-source-name'),
		publisher: text('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title'),
		publishedAt: text(
			'article:published_time',
			'article:published',
			'og:article:published_time',
			'og:published_time',
			'datepublished',
			'parsely-pub-date',
			'date',
			'dc.date.issued',
			'dcterms.created',
			'dc.date',
			'pubdate',
			'publish-date',
			'publication_date',
			'sailthru.date',
			'article.published',
			'cxenseparse:recs:publishtime',
			'article:published:time',
			'publishdate',
			'pub_date',
			'article_date_original',
			'displaydate',
			'dc.created',
			'dcterms.issued',
			'citation_publication_date',
			'date.release',
		),
		modifiedAt: text(
			'article:modified_time',
			'article:modified',
			'article:modified:time',
			'og:updated_time',
			'datemodified',
			'lastmod',
			'dcterms.modified',
			'last-modified',
		),
		section: text('article:section', 'og:article:section', 'parsely-section', 'section', 'cxenseparse:section'),
		tags: firstFilled(
			list('article:tag', 'og:article:tag'),
			list('news_keywords'),
			list('keywords', 'parsely-tags', 'sailthru.tags'),
		).flatMap((tag) => tag.split(/\s*[,;|、，]\s*/)),
		language: text('og:locale', 'language', 'dc.language', 'content-language', 'inlanguage'),
		urls: ['og:url', 'parsely-link'].flatMap((name) => tags.get(name) ?? []),
		isFree: /^(?:locked|metered|premium|paid)$/i.test(firstMeta(tags, 'article:content_tier') ?? '') ? false : null,
	};
}

/** What a card for sharing names "Written by", in many languages: the label and what it labels are two elements. */
const WRITTEN_BY =
	/^(?:written by|author|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|scritto da|autore|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|автор|написано|yazan|ditulis oleh|作者|投稿者|執筆者|글쓴이)$/iu;

function writtenBy(tags: MetaTags): string[] {
	const labelled = ['1', '2', '3'].flatMap((n) =>
		WRITTEN_BY.test(firstMeta(tags, `twitter:label${n}`) ?? '') ? (tags.get(`twitter:data${n}`) ?? []) : [],
	);
	// names with spaces are read word by word
	return [...labelled, ...(tags.get('twitter:misc:written') ?? [])].map(plainText);
}

/** An address, a mailbox or a number of the publisher's is no author. */
function isName(author: string): boolean {
	return !/^https?:|^\S+@\S+$/.test(author) && /\p{L}/u.test(author);
}

function firstFilled(...lists: string[][]): string[] {
	return lists.find((list) => list.some(Boolean)) ?? [];
}
