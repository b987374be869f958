import type { ArticleId } from '../core/article.ts';
import type { Follow, FollowSubject } from '../core/follows/follow.ts';

/** An article that a feed brought and that is about something the reader follows. */
export interface FollowNewsView {
	id: ArticleId;
	url: string;
	title: string;
	outlet: string;
	/** Who says so, where that is not the outlet. */
	via: string | null;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	/** What it is about, of what the reader follows. */
	about: Pick<FollowSubject, 'kind' | 'name'>[];
	/** The reader was shown it before. */
	isSeen: boolean;
}

/** What the interface may ask of what the reader follows. */
export interface FollowMethods {
	/** What the reader follows, newest first. */
	listFollows(): Follow[];
	/** `tabId`: the tab whose article it was chosen from, else null. Rejects for a private tab: nothing of it is kept. */
	follow(subject: FollowSubject, tabId: number | null): void;
	/** Answers the name of the removal, for `undoRemoval`. */
	unfollow(key: string): string;
	/** Articles about what the reader follows, not opened yet, the last to arrive first. None for a panel beside a private tab. */
	listFollowNews(tabId: number | null): FollowNewsView[];
	/** The reader has seen the list, and the button stops counting it. */
	markFollowNewsSeen(): void;
	/** Empties the list. Answers the name of the removal, for `undoRemoval`. */
	dismissFollowNews(): string;
	/** Puts back what the reader removed last. False where something else was removed since, or too long ago. */
	undoRemoval(removal: string): boolean;
}
