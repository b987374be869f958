import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import { ANALYSER_VERSION } from '../../core/analyse/analyser-version.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { OutletCoverage } from '../../core/coverage/outlet-coverage.ts';
import type { FollowSubject } from '../../core/follows/follow.ts';
import type { Highlight, PassageSelectors, ReadersChange } from '../../core/highlights/highlight.ts';
import type { LookUpResult } from '../../core/look-ups/look-up-source.ts';
import { textFingerprint } from '../../core/text/text-fingerprint.ts';
import { findAnalysis, findArticle, keepArticle, nameOfArticle } from '../../storage/articles/articles.ts';
import { allCorrections, deleteCorrection, keepCorrection } from '../../storage/corrections/actor-corrections.ts';
import { entryOfArticle } from '../../storage/coverage/coverage-entry.ts';
import { type FoundEntry, keepFound } from '../../storage/coverage/found-coverage.ts';
import {
	countUnseenNews,
	followNews,
	keepFollow,
	knownCoverage,
	type NewsEntry,
} from '../../storage/follows/follows.ts';
import {
	changeHighlight,
	deleteHighlight,
	highlightsOfArticle,
	keepHighlight,
} from '../../storage/highlights/highlights.ts';
import { type MovedPassage, movePassage } from '../../storage/highlights/move-passage.ts';
import { undoChange } from '../../storage/highlights/undo-change.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { earlierLookUps, rememberLookUp } from '../../storage/look-ups/look-up-records.ts';
import { Attempts, storedLog } from './attempts.ts';
import type { Clock, Library } from './ports.ts';
import { QueryCache } from './query-cache.ts';
import type { ReadArticle, Shelf } from './shelf.ts';

/** The shelf of ordinary tabs: the library, and the store that ends with the browser. */
export class KeptShelf implements Shelf {
	readonly session: KeyValuePort;
	readonly attempts: Attempts;
	readonly keepsVerdicts = true;
	readonly mayOpenWindow = true;
	readonly #library: Library;
	readonly #clock: Clock;
	readonly #answers = new QueryCache<OutletCoverage[]>();
	readonly #unseen = new QueryCache<number>();

	constructor(session: KeyValuePort, library: Library, clock: Clock) {
		this.session = session;
		this.attempts = new Attempts(storedLog(library, clock));
		this.#library = library;
		this.#clock = clock;
	}

	async findArticle(id: ArticleId): Promise<ReadArticle | undefined> {
		const db = await this.#library.database();
		const stored = await findArticle(db, id);
		if (!stored) return undefined;
		const { article, textFingerprint: fingerprint } = stored;
		const analysis = await findAnalysis(db, stored.id, ANALYSER_VERSION, fingerprint, article.text.length);
		return analysis && { id: stored.id, article, analysis };
	}

	async nameOf(id: ArticleId, article: Article): Promise<ArticleId> {
		return nameOfArticle(await this.#library.database(), id, article);
	}

	async findAnalysis(id: ArticleId, article: Article): Promise<Analysis | undefined> {
		const db = await this.#library.database();
		return findAnalysis(db, id, ANALYSER_VERSION, fingerprintOf(article), article.text.length);
	}

	async knownSince(id: ArticleId): Promise<string | undefined> {
		return (await knownCoverage(await this.#library.database(), [id])).get(id)?.datedAt;
	}

	async keepArticle({ id, article, analysis }: ReadArticle, openedAt: string): Promise<{ wasNews: boolean }> {
		const db = await this.#library.database();
		const before = (await knownCoverage(db, [id])).get(id);
		await keepArticle(db, {
			id,
			article,
			analysis,
			analyserVersion: ANALYSER_VERSION,
			textFingerprint: fingerprintOf(article),
			coverage: entryOfArticle(id, article, analysis, openedAt),
			openedAt,
		});
		return { wasNews: before?.followNews !== undefined };
	}

	async highlights(articleId: ArticleId): Promise<Highlight[]> {
		return highlightsOfArticle(await this.#library.database(), articleId);
	}

	async keepHighlight(highlight: Highlight): Promise<Highlight> {
		return keepHighlight(await this.#library.database(), highlight);
	}

	async changeHighlight(id: string, change: ReadersChange, modifiedAt: string): Promise<Highlight | undefined> {
		return changeHighlight(await this.#library.database(), id, change, modifiedAt);
	}

	async movePassage(id: string, passage: PassageSelectors, modifiedAt: string): Promise<MovedPassage | undefined> {
		return movePassage(await this.#library.database(), id, passage, modifiedAt);
	}

	async undoChange(undo: string): Promise<Highlight[]> {
		return undoChange(await this.#library.database(), undo, this.#clock.now().toISOString());
	}

	async deleteHighlight(id: string): Promise<Highlight | undefined> {
		return deleteHighlight(await this.#library.database(), id, this.#clock.now().toISOString());
	}

	async corrections(): Promise<ActorCorrection[]> {
		return allCorrections(await this.#library.database());
	}

	async keepCorrection(correction: ActorCorrection): Promise<void> {
		await keepCorrection(await this.#library.database(), correction);
	}

	async deleteCorrection(key: string): Promise<void> {
		await deleteCorrection(await this.#library.database(), key);
	}

	async findCoverage(question: string, search: () => Promise<OutletCoverage[]>): Promise<OutletCoverage[]> {
		return this.#answers.answer(await this.#library.database(), question, search);
	}

	async keepLookUp(
		articleId: ArticleId,
		result: LookUpResult,
		describe: () => Promise<FoundEntry[]>,
	): Promise<boolean> {
		const entries = await describe();
		await keepFound(await this.#library.database(), entries, result.source);
		const ids = entries.map(({ id }) => id);
		await rememberLookUp(this.session, articleId, result, ids);
		return true;
	}

	async earlierLookUps(articleId: ArticleId): Promise<LookUpResult[]> {
		return earlierLookUps(this.session, await this.#library.database(), articleId);
	}

	async follow(subject: FollowSubject, followedAt: string): Promise<void> {
		await keepFollow(await this.#library.database(), subject, followedAt);
	}

	async news(): Promise<NewsEntry[]> {
		return followNews(await this.#library.database());
	}

	async countUnseenNews(): Promise<number> {
		const db = await this.#library.database();
		// every tab's button asks for it
		return this.#unseen.answer(db, '', () => countUnseenNews(db));
	}
}

/** Changes when the article's words do. */
function fingerprintOf({ title, text }: Article): string {
	return textFingerprint(`${title}\n${text}`);
}
