import { readLenientJson } from './mend-json.ts';

/** One thing described in a page's JSON-LD. */
export type JsonLdNode = Record<string, unknown>;

const LARGEST_BLOCK = 2_000_000;
const DEEPEST = 6;

/**
 * Everything a page describes in JSON-LD, flat: arrays and `@graph` are opened, and so is `mainEntity`. List items are left out: they
 * describe other pages.
 * @param prepare what is done to a block first
 */
export function readJsonLd(root: Element, prepare = (block: unknown) => block): JsonLdNode[] {
	const nodes: JsonLdNode[] = [];
	for (const script of root.querySelectorAll('script[type*="ld+json" i]')) {
		const text = script.textContent ?? '';
		if (text.length < LARGEST_BLOCK) collect(prepare(readLenientJson(text)), nodes, 0);
	}
	return nodes;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
	if (depth > DEEPEST || !value || typeof value !== 'object') return;
	if (Array.isArray(value)) {
		for (const part of value) collect(part, nodes, depth + 1);
		return;
	}
	const node = value as JsonLdNode;
	if (typesOf(node).length) nodes.push(node);
	collect(node['@graph'], nodes, depth + 1);
	collect(node.mainEntity, nodes, depth + 1);
	if (node.mainEntityOfPage !== node) collect(node.mainEntityOfPage, nodes, depth + 1);
}

/** The types of a node without their vocabulary's address: "https://schema.org/NewsArticle" is "NewsArticle". */
export function typesOf(node: JsonLdNode): string[] {
	const type = node['@type'];
	return (Array.isArray(type) ? type : [type])
		.filter((name) => typeof name === 'string')
		.map((name) => name.replace(/^.*[/#:]/, ''));
}

/** schema.org's Article and its subtypes, as far as they hold running text. */
export const ARTICLE_TYPE =
	/^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|Satirical\w*|AdvertiserContentArticle|ScholarlyArticle|(?:Critic)?Review|SocialMediaPosting)$/;
