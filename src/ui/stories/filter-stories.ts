import { speakerOf } from '../../core/outlets/outlet-label.ts';
import type { StoryListing } from '../../messages/stories.ts';
import { writtenLanguage } from '../../words/language.ts';
import { branchName } from '../../words/topic-names.ts';

/** What the reader looks for; an empty field asks for nothing. */
export interface StoryFilter {
	/** In a headline, an outlet's or an actor's name. */
	words: string;
	/** Id of a branch of topics. */
	topic: string;
	actor: string;
	outlet: string;
	/** Also stories that only one outlet has. */
	withSingle: boolean;
}

export const EVERYTHING: StoryFilter = { words: '', topic: '', actor: '', outlet: '', withSingle: false };

/** The stories that fit every field. */
export function filterStories(stories: readonly StoryListing[], filter: StoryFilter): StoryListing[] {
	const words = fold(filter.words).split(' ').filter(Boolean);
	return stories.filter(({ articles, actors }) => {
		if (!filter.withSingle && outletsOf(articles).size < 2) return false;
		if (filter.topic !== '' && !articles.some(({ topics }) => topics.includes(filter.topic))) return false;
		if (filter.actor !== '' && !actors.includes(filter.actor)) return false;
		if (filter.outlet !== '' && !outletsOf(articles).has(filter.outlet)) return false;
		const text = fold([...articles.flatMap(({ title, outlet }) => [title, outlet]), ...actors].join(' '));
		return words.every((word) => text.includes(word));
	});
}

/** What there is to choose from, each with the number of stories it leaves. */
export interface FilterChoices {
	topics: Choice[];
	actors: Choice[];
	outlets: Choice[];
}

export interface Choice {
	value: string;
	name: string;
	stories: number;
}

/** Actors of one story alone are left out where there are many: the words find them. */
const MOST_ACTORS = 60;

/**
 * The topics, actors and outlets of the stories; topics and outlets by name, actors by how many stories have them. What the reader has
 * chosen is always among them.
 */
export function choicesIn(stories: readonly StoryListing[], chosen: StoryFilter): FilterChoices {
	const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, writtenLanguage());
	return {
		topics: count(stories, chosen.topic, ({ articles }) => articles.flatMap(({ topics }) => topics.filter(branchName)))
			.map((choice) => ({ ...choice, name: branchName(choice.value) ?? choice.value }))
			.sort(byName),
		actors: count(stories, chosen.actor, ({ actors }) => actors)
			.sort((a, b) => b.stories - a.stories || byName(a, b))
			.filter(({ value }, place) => place < MOST_ACTORS || value === chosen.actor),
		outlets: count(stories, chosen.outlet, ({ articles }) => [...outletsOf(articles)]).sort(byName),
	};
}

function count(
	stories: readonly StoryListing[],
	chosen: string,
	valuesOf: (story: StoryListing) => string[],
): Choice[] {
	const counts = new Map<string, number>(chosen === '' ? [] : [[chosen, 0]]);
	for (const story of stories) {
		for (const value of new Set(valuesOf(story))) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].map(([value, number]) => ({ value, name: value, stories: number }));
}

function outletsOf(articles: StoryListing['articles']): Set<string> {
	return new Set(articles.map(speakerOf));
}

/** Without case, accents and marks. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
