import { articleIdOf, siteOfArticle } from '../../core/addresses/identity.ts';
import { isSameArticle, numberOfArticle } from '../../core/addresses/same-article.ts';
import type { Article, ArticleId } from '../../core/article.ts';
import { deleteCoverage } from '../coverage/coverage.ts';
import type { StoredIdentity, WriteTransaction } from '../database-schema.ts';
import { HIGHLIGHT_STORES, putHighlight } from '../highlights/highlight-rows.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { checkArticle } from './article-shape.ts';
import { moveVersions, versionOf } from './versions.ts';

/** The stores that are touched beside those of articles and coverage where articles are joined. */
export const IDENTITY_STORES = ['articleVersions', ...HIGHLIGHT_STORES] as const;

/** Addresses and earlier names that are kept of one article. */
const MOST_ADDRESSES = 40;

/** The store of identities, whatever may be done with it. */
interface IdentityRows {
	index(name: 'aliases'): { get(id: ArticleId): Promise<StoredIdentity | undefined> };
}

/** The name under which an article is kept that had, or has elsewhere, another one. */
export async function currentArticleId(identities: IdentityRows, id: ArticleId): Promise<ArticleId> {
	return (await identities.index('aliases').get(id))?.id ?? id;
}

/**
 * Notes under which address an article was read, and joins with it what was kept of it under other names: those of its other addresses, and
 * that of an address with the same number. Only of its own site, and only where the texts are one.
 * @param now ISO 8601, UTC
 */
export async function noteIdentity(
	transaction: WriteTransaction,
	id: ArticleId,
	article: Article,
	now: string,
): Promise<void> {
	const identities = transaction.objectStore('identities');
	const known = await identities.get(id);
	const number = numberOfArticle(id);
	const names = new Set([articleIdOf({ url: article.url, canonicalUrl: null })]);
	for (const other of number === id ? [] : await identities.index('number').getAll(number)) names.add(other.id);
	for (const alias of known?.aliases ?? []) names.delete(alias);
	names.delete(id);

	// a name that was another article's and shows this one now is its own
	const earlier = await identities.index('aliases').get(id);
	if (earlier && earlier.id !== id)
		await identities.put({ ...earlier, aliases: earlier.aliases.filter((alias) => alias !== id) });

	const joined: StoredIdentity = {
		id,
		aliases: known?.aliases ?? [],
		addresses: unique([article.canonicalUrl ?? article.url, article.url, ...(known?.addresses ?? [])]),
		number,
	};
	for (const name of names) {
		if (siteOfArticle(name) !== siteOfArticle(id)) continue;
		const stored = checkArticle(await transaction.objectStore('articles').get(name)).row;
		if (stored ? !isSameArticle(stored.article, article) : !(await hasWordsOf(transaction, name, article))) continue;
		const other = await identities.get(name);
		await joinArticles(transaction, name, id, now);
		joined.aliases = unique([...joined.aliases, name, ...(other?.aliases ?? [])]);
		joined.addresses = unique([...joined.addresses, ...(other?.addresses ?? [])]);
	}
	await identities.put(joined);
}

/**
 * Moves all that is kept of an article to another name.
 * @param now ISO 8601, UTC
 */
async function joinArticles(
	transaction: WriteTransaction,
	from: ArticleId,
	into: ArticleId,
	now: string,
): Promise<void> {
	const articles = transaction.objectStore('articles');
	const [old, current, entry, highlights] = await Promise.all([
		articles.get(from),
		articles.get(into),
		transaction.objectStore('coverage').get(from),
		transaction.objectStore('highlights').index('articleId').getAll(from),
	]);
	if (old) {
		const firstOpenedAt =
			current && current.firstOpenedAt < old.firstOpenedAt ? current.firstOpenedAt : old.firstOpenedAt;
		const changes = [...(old.changes ?? []), ...(current?.changes ?? [])];
		await articles.put({ ...(current ?? old), id: into, firstOpenedAt, ...(changes.length > 0 && { changes }) });
		await articles.delete(from);
	}
	// of two texts the one that was read under the other name is the earlier one
	const replaced = old && current && old.textFingerprint !== current.textFingerprint ? [versionOf(old)] : [];
	await moveVersions(transaction, from, into, replaced);
	await transaction.objectStore('analyses').delete(from);
	await transaction.objectStore('identities').delete(from);
	if (entry) await deleteCoverage(transaction, [entry]);
	await transaction.objectStore('libraryIndex').clear();
	if (highlights.length === 0) return;
	const writer = await ReplicaWriter.open(transaction, new Date(now));
	for (const highlight of highlights)
		await putHighlight(transaction, writer, { ...highlight, articleId: into }, highlight, ['article']);
	await writer.close();
}

/** Whether a passage that is kept under a name stands in the article: the name was its own before it was known to be. */
async function hasWordsOf(transaction: WriteTransaction, name: ArticleId, { text }: Article): Promise<boolean> {
	const kept = await transaction.objectStore('highlights').index('articleId').getAll(name);
	return kept.length > 0 && kept.every(({ quote }) => quote.exact.split('\n').every((line) => text.includes(line)));
}

function unique(items: readonly string[]): string[] {
	return [...new Set(items)].slice(0, MOST_ADDRESSES);
}
