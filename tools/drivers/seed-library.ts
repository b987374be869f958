import { askBackground } from './ask-background.ts';
import type { BrowserUnderTest } from './driver.ts';

/** How large an invented library is. */
export interface SeededLibrary {
	highlights: number;
	articles: number;
}

/**
 * Leaves in the browser's profile an invented library and nothing else, as versions before clocks stored it, and ends the background that
 * knew another. Highlight n of the newest hour is "Ferry n …"; every fourth has a note, every third tags; four colours in turn.
 */
export async function seedLibrary(browser: BrowserUnderTest, { highlights, articles }: SeededLibrary): Promise<void> {
	const options = await browser.openExtensionPage('ui/options.html');
	await askBackground(options, 'deleteEverything');
	await options.evaluate(
		async (highlightCount: number, articleCount: number) => {
			const subjects = ['harbour', 'council', 'grid', 'ferry line', 'tunnel', 'budget', 'clinic', 'school'];
			const outlets = ['Northbank Times', 'Vell Courier', 'Gossip Wire', 'Osk Tribune', 'Harbour Ledger'];
			const people = ['Ines Calder', 'Marit Sand', 'Tomas Brandt', 'Adaeze Okafor', 'Lena Sele', 'Piet Vell'];
			const colours = ['yellow', 'green', 'blue', 'pink'];
			const of = <Item>(items: Item[], at: number) => items[at % items.length] as Item;
			const sentence = (at: number) =>
				`Ferry ${at} of the ${of(subjects, at)} left the port of Vell after ${of(people, at)} had told the ${of(subjects, at + 3)} committee that the plan, which had been delayed twice, would go ahead.`;
			const idOf = (at: number) => `${of(outlets, at).toLowerCase().replace(' ', '-')}.test/story/${at}`;
			const timeOf = (minutes: number) => new Date(Date.UTC(2026, 10, 1) - minutes * 60_000).toISOString();
			const titleOf = (at: number) => `${of(people, at)} speaks on the ${of(subjects, at)}, report ${at}`;
			await new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('sidelight');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(['articles', 'analyses', 'highlights'], 'readwrite');
					const store = (which: string) => transaction.objectStore(which);
					for (let at = 0; at < articleCount; at++) {
						const text = [0, 1, 2, 3, 4].map((place) => sentence(at * 5 + place)).join('\n');
						const id = idOf(at);
						store('articles').put({
							id,
							article: {
								url: `https://${id}`,
								canonicalUrl: null,
								title: titleOf(at),
								description: null,
								publisher: of(outlets, at),
								agency: null,
								authors: [of(people, at + 2)],
								publishedAt: timeOf(at * 200 + 60),
								modifiedAt: null,
								language: 'en',
								section: 'News',
								tags: [],
								headings: [],
								isLive: false,
								isPaywalled: false,
								wordCount: 140,
								readingMinutes: 1,
								text,
								blocks: [],
							},
							textFingerprint: String(at),
							firstOpenedAt: timeOf(at * 200),
							lastOpenedAt: timeOf(at * 200),
						});
						const actor = (name: string) => ({
							id: name,
							name,
							kind: 'person',
							role: null,
							affiliation: null,
							wikidata: null,
							salience: 0.5,
							mentions: [],
							reasons: [],
						});
						store('analyses').put({
							articleId: id,
							analyserVersion: 1,
							textFingerprint: String(at),
							analysis: {
								mentions: [],
								actors: [actor(of(people, at)), actor(of(people, at + 2))],
								topics: [
									{
										id: `t${at % 8}`,
										branch: 't',
										broader: [],
										name: of(subjects, at),
										score: 1,
										shown: true,
										reasons: [],
									},
								],
								keyPhrases: [],
								quotes: [],
							},
						});
					}
					for (let at = 0; at < highlightCount; at++) {
						const articleId = idOf(at % articleCount);
						const exact = sentence(at);
						store('highlights').put({
							id: `seed-${String(at).padStart(6, '0')}`,
							articleId,
							url: `https://${articleId}`,
							articleTitle: titleOf(at % articleCount),
							outlet: of(outlets, at % articleCount),
							quote: { type: 'TextQuoteSelector', exact, prefix: 'At dawn. ', suffix: ' Nobody was hurt.' },
							position: { type: 'TextPositionSelector', start: at, end: at + exact.length },
							colour: of(colours, at),
							note: at % 4 === 0 ? `Ask ${of(people, at + 1)} about it` : '',
							...(at % 3 === 0 && { tags: ['vell', of(subjects, at)] }),
							createdAt: timeOf(at * 10),
							modifiedAt: timeOf(at * 10),
						});
					}
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					transaction.onabort = () => reject(transaction.error);
				};
			});
		},
		highlights,
		articles,
	);
	await options.close();
	await browser.stopBackground();
}
