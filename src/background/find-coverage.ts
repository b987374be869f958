import { nameMatcher, namesOfActor } from '../core/actors/names-of-actor.ts';
import type { Analysis, Article, ArticleId } from '../core/article.ts';
import { sketchOf } from '../core/coverage/copies.ts';
import { groupCopies } from '../core/coverage/copy-groups.ts';
import { countryOfHost } from '../core/coverage/country-of-host.ts';
import type { CoverageDocument } from '../core/coverage/coverage-document.ts';
import { groupByOutlet } from '../core/coverage/group-by-outlet.ts';
import type { OutletCoverage, RelatedArticle, StoryArticle } from '../core/coverage/outlet-coverage.ts';
import { relateTo } from '../core/coverage/relate.ts';
import { hostOf } from '../core/sites/host-of.ts';
import { coverageSince } from '../storage/coverage.ts';
import type { StoredCoverage } from '../storage/database.ts';
import type { Background } from './background.ts';
import { coverageOf } from './read-article.ts';

/** What is this much older than the article belongs to the story's past (view-story.ts). */
export const PAST_DAYS = 4;
/** More than a reader looks through. */
const MOST_SHOWN = 40;

/** Who else covers the story of an article, from the library and the subscribed feeds. */
export async function findCoverage(
	{ world }: Background,
	id: ArticleId,
	article: Article,
	analysis: Analysis,
): Promise<OutletCoverage[]> {
	const now = world.now();
	const self = coverageOf(id, article, analysis, now.toISOString());
	const since = new Date(Math.min(now.getTime(), Date.parse(self.datedAt)) - PAST_DAYS * 86_400_000);
	const stored = await coverageSince(await world.database(), since.toISOString());
	const others = new Map(stored.filter((entry) => entry.id !== id).map((entry) => [entry.id, entry]));
	const related = relateTo(
		{ ...self.document, actors: self.actors },
		[...others.values()].map(({ document, actors }) => ({ ...document, actors })),
	);
	const findActors = actorFinder(article, analysis);
	const shown = related.slice(0, MOST_SHOWN).flatMap(({ id: otherId, score, reasons }) => {
		const entry = others.get(otherId);
		return entry ? [{ entry, score, reasons, actors: findActors(entry.document) }] : [];
	});
	return groupByOutlet(nameOutlets(markCopies(self, shown), [self, ...stored]));
}

/** Tells which actors of an article a document names, by their ids. */
function actorFinder(article: Article, { actors }: Analysis): (document: CoverageDocument) => string[] {
	const finders = actors.map((actor) => ({ id: actor.id, isNamedIn: nameMatcher(namesOfActor(actor, article.text)) }));
	return ({ title, text }) => finders.filter(({ isNamedIn }) => isNamedIn(`${title}\n${text}`)).map(({ id }) => id);
}

/** One wire text on several sites is one origin, and is marked everywhere but at its first place, the article being read included. */
function markCopies(
	self: StoredCoverage,
	related: { entry: StoredCoverage; score: number; reasons: string[]; actors: string[] }[],
): RelatedArticle[] {
	const entries = [self, ...related.map(({ entry }) => entry)];
	const groups = groupCopies(entries.map(({ document }) => sketchOf(document.text)));
	return related.map(({ entry, score, reasons, actors }, index) => {
		const number = index + 1;
		const first = groups[number] ?? number;
		const origin = entries[first]?.id ?? entry.id;
		return { ...storyArticle(entry, origin), score, reasons, actors, isCopy: first < number };
	});
}

/** An entry of the coverage as one of the articles of a story. */
export function storyArticle({ document, isOpened, topics }: StoredCoverage, origin: string): StoryArticle {
	const { id, url, title, outlet, publishedAt, agency } = document;
	const country = countryOfHost(hostOf(url));
	return {
		id,
		url,
		title,
		outlet,
		country,
		publishedAt,
		agency,
		source: isOpened ? 'library' : 'feed',
		origin,
		topics,
	};
}

/** A feed calls its outlet what it likes ("Courier: latest"); where an article of the site was opened, its publisher's name holds. */
export function nameOutlets<Named extends StoryArticle>(related: Named[], known: StoredCoverage[]): Named[] {
	const opened = known.filter(({ isOpened }) => isOpened);
	const names = new Map(opened.map(({ document }) => [hostOf(document.url), document.outlet]));
	return related.map((article) => ({ ...article, outlet: names.get(hostOf(article.url)) ?? article.outlet }));
}
