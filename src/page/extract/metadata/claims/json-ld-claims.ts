import { LIMITS } from '../../../../core/limits.ts';
import { type ArticleClaims, noClaims } from './article-claims.ts';
import { ARTICLE_TYPE, type JsonLdNode, typesOf } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/**
 * What a page's JSON-LD says about its article.
 * @param pageTitle chooses among several articles: teasers are described as articles, too
 */
export function jsonLdClaims(nodes: readonly JsonLdNode[], pageTitle: string): ArticleClaims | null {
	const node = articleNode(nodes, pageTitle);
	return node && claimsOf(node, nodes);
}

/** Types of pages and parts of them that many blogs' JSON-LD has in place of an article. */
const PAGE_TYPE = /^(?:WebPage|ItemPage|MedicalWebPage|TechArticle|APIReference|VideoObject|CreativeWork)$/;

/** What a page's JSON-LD says of the page itself, or of something in it that has its title. */
export function webPageClaims(nodes: readonly JsonLdNode[], pageTitle: string): ArticleClaims | null {
	const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
	const named = pages.find((node) => isTitled(node, pageTitle) && dateOf(node));
	const only = pages.filter((node) => typesOf(node).includes('WebPage'));
	const node = named ?? (only.length === 1 ? only[0] : null);
	return node ? claimsOf(node, nodes) : null;
}

function dateOf(node: JsonLdNode): string | null {
	return textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate);
}

function isTitled(node: JsonLdNode, pageTitle: string): boolean {
	const title = textOf(node.headline) ?? textOf(node.name) ?? '';
	return title.length > 5 && pageTitle.toLowerCase().includes(title.toLowerCase().slice(0, 40));
}

function claimsOf(node: JsonLdNode, nodes: readonly JsonLdNode[]): ArticleClaims {
	const types = typesOf(node);
	const named = namedById(nodes);
	return {
		...noClaims(),
		title: textOf(node.headline) ?? textOf(node.name),
		description: textOf(node.description) ?? textOf(node.abstract),
		authors: namesOf(node.author ?? node.creator, named),
		credits: [node.sourceOrganization, node.provider, node.creditText].flatMap((value) => namesOf(value, named)),
		publisher: namesOf(node.publisher ?? node.sourceOrganization, named)[0] ?? null,
		publishedAt: dateOf(node),
		modifiedAt: textOf(node.dateModified),
		section: firstText(node.articleSection),
		tags: keywordsOf(node.keywords),
		language: languageOf(node.inLanguage),
		urls: [node.mainEntityOfPage, node.url, node['@id']].flatMap((value) => addressOf(value) ?? []),
		body: textOf(node.articleBody) ?? liveBodyOf(node),
		isLive: types.includes('LiveBlogPosting'),
		isFree: booleanOf(node.isAccessibleForFree),
	};
}

/** The article that the page is, among those its JSON-LD describes. */
export function articleNode(nodes: readonly JsonLdNode[], pageTitle: string): JsonLdNode | null {
	const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
	let best: JsonLdNode | null = null;
	let bestScore = -1;
	for (const node of articles) {
		const headline = textOf(node.headline) ?? textOf(node.name) ?? '';
		const score =
			(isTitled(node, pageTitle) ? 8 : 0) +
			(node.datePublished ? 2 : 0) +
			(node.author ? 1 : 0) +
			(node.articleBody ? 1 : 0) +
			(headline ? 1 : 0);
		if (score > bestScore) [best, bestScore] = [node, score];
	}
	return best;
}

function textOf(value: unknown): string | null {
	if (typeof value === 'string') return plainText(value) || null;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return firstText(value);
	if (value && typeof value === 'object') return textOf((value as JsonLdNode)['@value'] ?? null);
	return null;
}

function firstText(value: unknown): string | null {
	for (const part of Array.isArray(value) ? value : [value]) {
		const text = typeof part === 'object' && part ? textOf((part as JsonLdNode).name) : textOf(part);
		if (text) return text;
	}
	return null;
}

/** The first node of each id that has a name. */
function namedById(nodes: readonly JsonLdNode[]): ReadonlyMap<unknown, JsonLdNode> {
	const named = new Map<unknown, JsonLdNode>();
	for (const node of nodes) {
		const id = node['@id'];
		if (id && node.name !== undefined && !named.has(id)) named.set(id, node);
	}
	return named;
}

/** Values that are looked at for names: lists of references to lists would have no end. */
const MOST_VALUES = 1_000;

/** Names of persons or organisations given as a text, an object, a reference into the graph or an array of these. */
function namesOf(value: unknown, named: ReadonlyMap<unknown, JsonLdNode>): string[] {
	const names: string[] = [];
	let left = MOST_VALUES;
	const add = (part: unknown, depth: number): void => {
		if (depth > 4 || left-- <= 0 || names.length >= LIMITS.authors) return;
		if (Array.isArray(part)) {
			for (const each of part.slice(0, left)) add(each, depth + 1);
			return;
		}
		if (!part || typeof part !== 'object') {
			names.push(...(textOf(part)?.split('\n', LIMITS.authors) ?? []));
			return;
		}
		const node = part as JsonLdNode;
		const whole = [textOf(node.givenName), textOf(node.familyName)].filter((each) => each !== null).join(' ');
		if (node.name !== undefined) add(node.name, depth + 1);
		else if (whole) names.push(whole);
		else add(named.get(node['@id'])?.name, depth + 1);
	};
	add(value, 0);
	return names.slice(0, LIMITS.authors);
}

function keywordsOf(value: unknown): string[] {
	const parts = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
	return parts
		.flatMap((part) => {
			const text = typeof part === 'object' && part ? textOf((part as JsonLdNode).name) : textOf(part);
			return text ? text.split(/\s*[,;|、，]\s*/, MOST_VALUES) : [];
		})
		.slice(0, MOST_VALUES);
}

function languageOf(value: unknown): string | null {
	if (value && typeof value === 'object' && !Array.isArray(value)) {
		const node = value as JsonLdNode;
		return textOf(node.alternateName) ?? textOf(node.name);
	}
	return firstText(value);
}

function addressOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	if (value && typeof value === 'object' && !Array.isArray(value))
		return addressOf((value as JsonLdNode)['@id'] ?? (value as JsonLdNode).url);
	return null;
}

function liveBodyOf(node: JsonLdNode): string | null {
	const updates = Array.isArray(node.liveBlogUpdate) ? node.liveBlogUpdate : [];
	const texts = updates.map((update) =>
		update && typeof update === 'object' ? textOf((update as JsonLdNode).articleBody) : null,
	);
	return texts.filter(Boolean).join('\n') || null;
}

function booleanOf(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value === 'string')
		return /^(?:https?:\/\/schema\.org\/)?true$/i.test(value.trim())
			? true
			: /false$/i.test(value.trim())
				? false
				: null;
	return null;
}
