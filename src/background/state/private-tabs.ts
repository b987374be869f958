import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { isSamePassage, joinNotes } from '../../core/highlights/same-passage.ts';

/** What is known of the article in a private tab. */
export interface PrivateArticle {
	id: ArticleId;
	article: Article;
	analysis: Analysis;
}

/** What comes from private tabs: in the worker's memory only, gone with the tab at the latest. */
export class PrivateTabs {
	readonly #articles = new Map<number, PrivateArticle>();
	readonly #highlights = new Map<number, Map<string, Highlight>>();
	readonly #corrections = new Map<number, Map<string, ActorCorrection>>();

	article(tabId: number): PrivateArticle | undefined {
		return this.#articles.get(tabId);
	}

	keepArticle(tabId: number, article: PrivateArticle): void {
		this.#articles.set(tabId, article);
	}

	highlights(tabId: number, articleId: ArticleId): Highlight[] {
		const kept = this.#highlights.get(tabId)?.values() ?? [];
		return [...kept].filter((highlight) => highlight.articleId === articleId);
	}

	/** Keeps one as storage does: the same passage again is the one that is kept, in the colour chosen last and with both notes. */
	addHighlight(tabId: number, added: Highlight): Highlight {
		const others = this.highlights(tabId, added.articleId);
		const same = others.find((other) => other.id === added.id) ?? others.find((other) => isSamePassage(other, added));
		const { colour, modifiedAt } = added;
		const kept = same ? { ...same, colour, note: joinNotes(same.note, added.note), modifiedAt } : added;
		this.keepHighlight(tabId, kept);
		return kept;
	}

	keepHighlight(tabId: number, highlight: Highlight): void {
		const kept = this.#highlights.get(tabId) ?? new Map<string, Highlight>();
		kept.set(highlight.id, highlight);
		this.#highlights.set(tabId, kept);
	}

	/** The tab and the highlight of that id, where it comes from a private tab. */
	findHighlight(id: string): { tabId: number; highlight: Highlight } | undefined {
		for (const [tabId, kept] of this.#highlights) {
			const highlight = kept.get(id);
			if (highlight) return { tabId, highlight };
		}
		return undefined;
	}

	deleteHighlight(tabId: number, id: string): void {
		this.#highlights.get(tabId)?.delete(id);
	}

	corrections(tabId: number): ActorCorrection[] {
		return [...(this.#corrections.get(tabId)?.values() ?? [])];
	}

	keepCorrection(tabId: number, correction: ActorCorrection): void {
		const kept = this.#corrections.get(tabId) ?? new Map<string, ActorCorrection>();
		kept.set(correction.key, correction);
		this.#corrections.set(tabId, kept);
	}

	deleteCorrection(tabId: number, key: string): void {
		this.#corrections.get(tabId)?.delete(key);
	}

	forget(tabId: number): void {
		this.#articles.delete(tabId);
		this.#highlights.delete(tabId);
		this.#corrections.delete(tabId);
	}
}
