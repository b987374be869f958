import type { ArticleId } from '../../core/article.ts';
import { type ArticleVersion, joinVersions } from '../../core/library/article-versions.ts';
import { type Checked, isObject, isText } from '../check-shape.ts';
import type { StoredArticle, StoredVersions, WriteTransaction } from '../database-schema.ts';
import { setRowAside } from '../set-row-aside.ts';
import { firstFault } from './article-shape.ts';

export function checkVersions(row: unknown): Checked<StoredVersions> {
	const { articleId, versions } = (row ?? {}) as Partial<StoredVersions>;
	const fault = firstFault({
		articleId: isText(articleId),
		versions: Array.isArray(versions) && [...versions].every(isVersion),
	});
	return fault === null ? { row: row as StoredVersions, fault } : { row: null, fault };
}

function isVersion(version: unknown): boolean {
	return (
		isObject(version) &&
		isText(version.title) &&
		isText(version.text) &&
		isText(version.textFingerprint) &&
		isText(version.readAt)
	);
}

/** An article's text as it was read last, as a version of it. */
export function versionOf({ article, textFingerprint, lastOpenedAt }: StoredArticle): ArticleVersion {
	return { title: article.title, text: article.text, textFingerprint, readAt: lastOpenedAt };
}

/**
 * Keeps earlier texts of an article, oldest first.
 * @param current the text it has now, which is none of them
 * @returns whether there are more than before
 */
export async function keepVersions(
	transaction: WriteTransaction,
	articleId: ArticleId,
	added: readonly ArticleVersion[],
	current: string,
): Promise<boolean> {
	const earlier = added.filter(({ textFingerprint }) => textFingerprint !== current);
	if (earlier.length === 0) return false;
	const store = transaction.objectStore('articleVersions');
	const stored = await store.get(articleId);
	const known = checkVersions(stored).row?.versions;
	const versions = joinVersions(known ?? [], earlier);
	if (JSON.stringify(versions) === JSON.stringify(known ?? [])) return false;
	if (stored && !known) await setRowAside(transaction.objectStore('values'), 'articleVersions', articleId, stored);
	await store.put({ articleId, versions });
	return true;
}

/** The versions of an article go to another name of it. */
export async function moveVersions(
	transaction: WriteTransaction,
	from: ArticleId,
	into: ArticleId,
	added: readonly ArticleVersion[],
): Promise<void> {
	const store = transaction.objectStore('articleVersions');
	const known = checkVersions(await store.get(from)).row?.versions ?? [];
	await store.delete(from);
	if (known.length + added.length > 0) await keepVersions(transaction, into, [...known, ...added], '');
}
