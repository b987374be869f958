import { nameMatcher } from '../../core/actors/name-matcher.ts';
import { namesOfActor } from '../../core/actors/names-of-actor.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import { sketchOf } from '../../core/coverage/copies.ts';
import { groupCopies } from '../../core/coverage/copy-groups.ts';
import { signsOf } from '../../core/coverage/copy-signs.ts';
import type { CoverageDocument } from '../../core/coverage/coverage-document.ts';
import { groupByOutlet } from '../../core/coverage/group-by-outlet.ts';
import { roundSketch } from '../../core/coverage/index/packed-sketches.ts';
import type { OutletCoverage, RelatedArticle } from '../../core/coverage/outlet-coverage.ts';
import { relateTo } from '../../core/coverage/stories/relate.ts';
import type { StoryReason } from '../../core/coverage/stories/story-reasons.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { coverageOfNumbers } from '../../storage/coverage/coverage.ts';
import { entryOfArticle } from '../../storage/coverage/coverage-entry.ts';
import { readSketches } from '../../storage/coverage/coverage-sketches.ts';
import { indexWaiting } from '../../storage/coverage/maintain-coverage-index.ts';
import { searchCoverage } from '../../storage/coverage/search-coverage.ts';
import type { StoredCoverage } from '../../storage/database-schema.ts';
import type { Clock, Library } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { describeOutlets, type StoryArticlesPorts, storyArticle } from './story-articles.ts';

export interface FindCoveragePorts extends StoryArticlesPorts {
	clock: Clock;
	library: Library;
	shelves: Shelves;
}

/** What is this much older than the article belongs to the story's past (view-story.ts). */
export const PAST_DAYS = 4;
/** Best by their words that are looked at more closely. */
export const CANDIDATES = 100;
/** More than a reader looks through. */
const MOST_SHOWN = 40;

/** Who else covers the story of the article in a tab, from the library and the subscribed feeds. Nothing is kept of private tabs. */
export async function findCoverage(
	ports: FindCoveragePorts,
	tab: TabInfo,
	id: ArticleId,
	article: Article,
	analysis: Analysis,
): Promise<OutletCoverage[]> {
	const { clock, library, shelves } = ports;
	const db = await library.database();
	while (await indexWaiting(db));
	// an article without a date is dated today; corrections change its actors
	const day = clock.now().toISOString().slice(0, 10);
	const actors = analysis.actors.map((actor) => [actor.id, actor.kind]);
	return shelves.of(tab).findCoverage(JSON.stringify([id, day, actors]), () => searchFor(ports, id, article, analysis));
}

async function searchFor(
	ports: FindCoveragePorts,
	id: ArticleId,
	article: Article,
	analysis: Analysis,
): Promise<OutletCoverage[]> {
	const now = ports.clock.now();
	const db = await ports.library.database();
	const self = entryOfArticle(id, article, analysis, now.toISOString());
	const since = new Date(Math.min(now.getTime(), Date.parse(self.datedAt)) - PAST_DAYS * 86_400_000);
	const { ranked, frequencies } = await searchCoverage(db, article, { since: since.toISOString() }, CANDIDATES);
	const found = await coverageOfNumbers(
		db,
		ranked.map(({ number }) => number),
	);
	const others = new Map(found.filter((entry) => entry.id !== id).map((entry) => [entry.id, entry]));
	const matches = relateTo(
		{ ...self.document, actors: self.actors },
		[...others.values()].map(({ document, actors }) => ({ ...document, actors })),
		frequencies,
	);
	const findActors = actorFinder(article, analysis);
	const shown = matches.slice(0, MOST_SHOWN).flatMap(({ id: otherId, score, reasons }) => {
		const entry = others.get(otherId);
		return entry ? [{ entry, score, reasons, actors: findActors(entry.document) }] : [];
	});
	const sketches = await readSketches(
		db,
		shown.map(({ entry }) => entry.number),
	);
	const signs = [article, ...shown.map(({ entry }) => entry.document)].map(({ title, text }) => signsOf(text, title));
	const related = markCopies(id, shown, groupCopies([roundSketch(sketchOf(article.text)), ...sketches], signs));
	return groupByOutlet(await describeOutlets(ports, related, self));
}

/** Tells which actors of an article a document names, by their ids. */
function actorFinder(article: Article, { actors }: Analysis): (document: CoverageDocument) => string[] {
	const finders = actors.map((actor) => ({ id: actor.id, isNamedIn: nameMatcher(namesOfActor(actor, article.text)) }));
	return ({ title, text }) => finders.filter(({ isNamedIn }) => isNamedIn(`${title}\n${text}`)).map(({ id }) => id);
}

/**
 * One wire text on several sites is one origin, and is marked everywhere but at its first place, the article being read included.
 * @param groups of copies, by the article being read and those related: the first of each
 */
function markCopies(
	id: ArticleId,
	related: { entry: StoredCoverage; score: number; reasons: StoryReason[]; actors: string[] }[],
	groups: readonly (number | null)[],
): RelatedArticle[] {
	const ids = [id, ...related.map(({ entry }) => entry.id)];
	return related.map(({ entry, score, reasons, actors }, index) => {
		const number = index + 1;
		const first = groups[number] ?? number;
		return { ...storyArticle(entry, ids[first] ?? entry.id), score, reasons, actors, isCopy: first < number };
	});
}
