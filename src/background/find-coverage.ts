import { nameMatcher, namesOfActor } from '../core/actors/names-of-actor.ts';
import type { Analysis, Article, ArticleId } from '../core/article.ts';
import { COPY_CONTAINMENT, containment, sketchOf } from '../core/coverage/copies.ts';
import type { CoverageDocument } from '../core/coverage/coverage-document.ts';
import { groupByOutlet } from '../core/coverage/group-by-outlet.ts';
import type { OutletCoverage, RelatedArticle } from '../core/coverage/outlet-coverage.ts';
import { relateTo } from '../core/coverage/relate.ts';
import { hostOf } from '../core/sites/host-of.ts';
import { coverageSince } from '../storage/coverage.ts';
import type { StoredCoverage } from '../storage/database.ts';
import type { Background } from './background.ts';
import { coverageOf } from './read-article.ts';

/** A story rarely runs longer; what is older than this before the article is not looked at. */
const STORY_DAYS = 30;
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
	const since = new Date(Math.min(now.getTime(), Date.parse(self.datedAt)) - STORY_DAYS * 86_400_000);
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

/** One wire text on several sites is marked everywhere but at its first place, the article being read included. */
function markCopies(
	self: StoredCoverage,
	related: { entry: StoredCoverage; score: number; reasons: string[]; actors: string[] }[],
): RelatedArticle[] {
	const earlier = [sketchOf(self.document.text)];
	return related.map(({ entry, score, reasons, actors }) => {
		const { document, topics } = entry;
		const { id, url, title, outlet, publishedAt, agency, text } = document;
		const sketch = sketchOf(text);
		const isCopy = earlier.some((other) => containment(other, sketch) >= COPY_CONTAINMENT);
		earlier.push(sketch);
		const source = entry.isOpened ? 'library' : 'feed';
		return { id, url, title, outlet, publishedAt, agency, source, score, reasons, isCopy, topics, actors };
	});
}

/** A feed calls its outlet what it likes ("Courier: latest"); where an article of the site was opened, its publisher's name holds. */
function nameOutlets(related: RelatedArticle[], known: StoredCoverage[]): RelatedArticle[] {
	const opened = known.filter(({ isOpened }) => isOpened);
	const names = new Map(opened.map(({ document }) => [hostOf(document.url), document.outlet]));
	return related.map((article) => ({ ...article, outlet: names.get(hostOf(article.url)) ?? article.outlet }));
}
