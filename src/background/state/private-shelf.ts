import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import type { ArticleId } from '../../core/article.ts';
import type { OutletCoverage } from '../../core/coverage/outlet-coverage.ts';
import type { Highlight, PassageSelectors, ReadersChange } from '../../core/highlights/highlight.ts';
import { isSamePassage, joinedInto, joinNotes } from '../../core/highlights/same-passage.ts';
import { Failure } from '../../core/problem.ts';
import { highlightChange, newPassage } from '../../storage/highlights/highlight-shape.ts';
import type { MovedPassage } from '../../storage/highlights/move-passage.ts';
import type { Attempts } from './attempts.ts';
import { memoryValues } from './memory-values.ts';
import type { ReadArticle, Shelf } from './shelf.ts';

/** Changes that can be taken back: the notice of an earlier one has gone. */
const MOST_CHANGES = 20;

/**
 * The shelf of a private tab: in the worker's memory only, gone with the tab at the latest. What is kept for other tabs is shown in it and
 * nothing is added to that; an article is read anew whatever is known of it.
 */
export class PrivateShelf implements Shelf {
	readonly session = memoryValues();
	readonly attempts: Attempts;
	readonly keepsVerdicts = false;
	readonly mayOpenWindow = false;
	readonly #tabId: number;
	readonly #kept: Pick<Shelf, 'highlights' | 'corrections' | 'deleteCorrection'>;
	#article: ReadArticle | undefined;
	readonly #highlights = new Map<string, Highlight>();
	/** What can be taken back, by its name: as it was and as it became. */
	readonly #changes = new Map<string, { before: Highlight[]; after: Highlight }>();
	readonly #corrections = new Map<string, ActorCorrection>();

	/** @param kept what the tab may see of the library, and take back */
	constructor(tabId: number, attempts: Attempts, kept: Pick<Shelf, 'highlights' | 'corrections' | 'deleteCorrection'>) {
		this.#tabId = tabId;
		this.attempts = attempts;
		this.#kept = kept;
	}

	async findArticle(id: ArticleId): Promise<ReadArticle | undefined> {
		return this.#article?.id === id ? this.#article : undefined;
	}

	async nameOf(id: ArticleId): Promise<ArticleId> {
		return id;
	}

	async findAnalysis(): Promise<undefined> {}

	async knownSince(): Promise<undefined> {}

	async keepArticle(read: ReadArticle): Promise<{ wasNews: boolean }> {
		this.#article = read;
		return { wasNews: false };
	}

	async highlights(articleId: ArticleId): Promise<Highlight[]> {
		return [...(await this.#kept.highlights(articleId)), ...this.#own(articleId)];
	}

	async keepHighlight(highlight: Highlight): Promise<Highlight> {
		const added = { ...highlight, privateTabId: this.#tabId };
		const others = this.#own(added.articleId);
		const same = others.find((other) => other.id === added.id) ?? others.find((other) => isSamePassage(other, added));
		const { colour, modifiedAt } = added;
		const kept = same ? { ...same, colour, note: joinNotes(same.note, added.note), modifiedAt } : added;
		this.#highlights.set(kept.id, kept);
		return kept;
	}

	/** Whether it is one of the tab's own. */
	hasHighlight(id: string): boolean {
		return this.#highlights.has(id);
	}

	async changeHighlight(id: string, change: ReadersChange, modifiedAt: string): Promise<Highlight | undefined> {
		const kept = this.#highlights.get(id);
		const changed = kept && { ...kept, ...highlightChange(change), modifiedAt };
		if (changed) this.#highlights.set(id, changed);
		return changed;
	}

	async movePassage(id: string, passage: PassageSelectors, modifiedAt: string): Promise<MovedPassage | undefined> {
		const kept = this.#highlights.get(id);
		if (!kept) return undefined;
		const checked = newPassage(passage);
		const same = this.#own(kept.articleId).filter((other) => other.id !== id && isSamePassage(other, checked));
		let highlight = { ...kept, ...checked, modifiedAt };
		for (const other of same) highlight = { ...highlight, ...joinedInto(highlight, other) };
		for (const other of same) this.#highlights.delete(other.id);
		this.#highlights.set(id, highlight);
		const undo = `private ${crypto.randomUUID()}`;
		this.#changes.set(undo, { before: [kept, ...same], after: highlight });
		for (const name of [...this.#changes.keys()].slice(0, -MOST_CHANGES)) this.#changes.delete(name);
		return { highlight, undo };
	}

	/** Whether a change that it names can be taken back here. */
	hasChange(undo: string): boolean {
		return this.#changes.has(undo);
	}

	async undoChange(undo: string): Promise<Highlight[]> {
		const change = this.#changes.get(undo);
		this.#changes.delete(undo);
		if (!change || this.#highlights.get(change.after.id) !== change.after) return [];
		for (const highlight of change.before) this.#highlights.set(highlight.id, highlight);
		return change.before;
	}

	async deleteHighlight(id: string): Promise<Highlight | undefined> {
		const kept = this.#highlights.get(id);
		this.#highlights.delete(id);
		return kept;
	}

	async corrections(): Promise<ActorCorrection[]> {
		return [...(await this.#kept.corrections()), ...this.#corrections.values()];
	}

	async keepCorrection(correction: ActorCorrection): Promise<void> {
		this.#corrections.set(correction.key, correction);
	}

	async deleteCorrection(key: string): Promise<void> {
		if (!this.#corrections.delete(key)) await this.#kept.deleteCorrection(key);
	}

	async findCoverage(_question: string, search: () => Promise<OutletCoverage[]>): Promise<OutletCoverage[]> {
		return search();
	}

	async keepLookUp(): Promise<boolean> {
		return false;
	}

	async earlierLookUps(): Promise<[]> {
		return [];
	}

	async follow(): Promise<never> {
		throw new Failure({ code: 'private-not-followed' });
	}

	async news(): Promise<[]> {
		return [];
	}

	async countUnseenNews(): Promise<number> {
		return 0;
	}

	#own(articleId: ArticleId): Highlight[] {
		return [...this.#highlights.values()].filter((highlight) => highlight.articleId === articleId);
	}
}
