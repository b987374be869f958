import type { Actor, Article, Topic } from '../../core/article.ts';
import type { OutletCoverage, RelatedArticle } from '../../core/coverage/outlet-coverage.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { topicName } from '../../words/topic-names.ts';

/** A topic or an actor of the article to which lists are narrowed. */
export interface ChosenSubject {
	kind: 'topic' | 'actor';
	/** Of the topic or the actor. */
	id: string;
	name: string;
	/** Words that stand for it in this article. */
	words: string[];
}

export function chosenTopic({ id, name, reasons }: Topic): ChosenSubject {
	return { kind: 'topic', id, name: topicName(name), words: reasons };
}

export function chosenActor({ id, name, mentions }: Actor, { text }: Pick<Article, 'text'>): ChosenSubject {
	const surfaces = mentions.map(([start, end]) => text.slice(start, end)).filter((surface) => /\p{Lu}/u.test(surface));
	return { kind: 'actor', id, name, words: [...new Set([name, ...surfaces])] };
}

/** The coverage that shares a subject with the article being read; outlets without any are left out. */
export function coverageSharing(coverage: OutletCoverage[], subject: ChosenSubject | null): OutletCoverage[] {
	if (!subject) return coverage;
	const shares = ({ topics, actors }: RelatedArticle) =>
		(subject.kind === 'topic' ? topics : actors).includes(subject.id);
	return coverage
		.map((group) => ({ ...group, articles: group.articles.filter(shares) }))
		.filter(({ articles }) => articles.length > 0);
}

/** The highlights whose words speak of a subject. */
export function highlightsSharing<Kept extends Pick<Highlight, 'quote' | 'note'>>(
	highlights: Kept[],
	subject: ChosenSubject | null,
): Kept[] {
	if (!subject) return highlights;
	const words = subject.words.map((word) => word.toLowerCase());
	return highlights.filter(({ quote, note }) => {
		const text = `${quote.exact}\n${note}`.toLowerCase();
		return words.some((word) => hasWord(text, word));
	});
}

/** Whether a word stands in a text and is no part of a longer one. */
function hasWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + 1)) {
		const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + word.length);
		if (!/[\p{L}\p{N}]/u.test(around)) return true;
	}
	return false;
}
