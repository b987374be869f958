import { describe, expect, test } from 'vitest';
import { exportHighlights } from '../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

/** More than one message of Chromium holds, 64 MiB. */
const MANY = 50_200;
const WORDS_EACH = 26;
const RULES = 50_000;

const describeMany = (at: number, words: number): Highlight => {
	const exact = Array.from({ length: words }, (_, place) => (place === 0 ? `Ship${at}` : `harbour${place}`)).join(' ');
	const time = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
	return {
		id: `many-${String(at).padStart(6, '0')}`,
		articleId: `paper.test/${at % 700}`,
		url: `http://paper.test/${at % 700}`,
		articleTitle: `Article ${at % 700}`,
		outlet: 'Paper',
		quote: { type: 'TextQuoteSelector', exact, prefix: 'x'.repeat(150), suffix: 'y'.repeat(150) },
		position: { type: 'TextPositionSelector', start: at, end: at + exact.length },
		colour: 'green',
		note: at % 10 ? '' : 'A note',
		createdAt: time,
		modifiedAt: time,
	};
};

describe.each(BROWSER_NAMES)('in %s, the library', (name) => {
	const session = useDemoSession(name);
	const withOptions = async <Answer>(use: (options: View) => Promise<Answer>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			return await use(options);
		} finally {
			await options.close();
		}
	};
	/** Clicks the first button that says this. */
	const click = async (view: View, words: string, within = 'body') => {
		await view.waitFor(
			(wanted: string, scope: string) => {
				document.querySelector('#wanted')?.removeAttribute('id');
				const buttons = [...document.querySelectorAll(`${scope} button`)];
				const found = buttons.find((button) => button.textContent?.trim() === wanted);
				found?.setAttribute('id', 'wanted');
				return found !== undefined;
			},
			words,
			within,
		);
		await view.click('#wanted');
	};

	test('keeps its settings where a script in a page cannot write', async () => {
		const { browser } = session();
		await allowEverySite(browser);
		const tab = await browser.open(session().pages.find(({ kind }) => kind === 'article')?.url ?? '');
		const tabId = await tab.tabId();
		await withOptions(async (options) => {
			const before = await askBackground(options, 'viewSettings');
			await options.evaluate(async (id: number) => {
				const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
				await api.scripting.executeScript({
					target: { tabId: id },
					func: async () => {
						const inPage = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
						const retention = { articleDays: 1, coverageDays: 1, highlightDays: 1 };
						const value = { defaultMode: 'off', rules: [], retention, quoteOrder: 'speaker' };
						await inPage.storage.local.set({ settings: { version: 2, value } }).catch(() => {});
					},
				});
			}, tabId);
			expect(await askBackground(options, 'viewSettings')).toEqual(before);
			await browser.stopBackground();
			expect(await until('an answer', () => askBackground(options, 'viewSettings'))).toEqual(before);
		});
		await tab.close();
	});

	test(`answers with ${RULES.toLocaleString('en')} rules for sites`, async () => {
		await withOptions(async (options) => {
			await options.evaluate(async (count: number) => {
				const rules = Array.from({ length: count }, (_, at) => ({ host: `paper-${at}.test`, mode: 'off' }));
				const retention = { articleDays: null, coverageDays: null, highlightDays: null };
				const value = { defaultMode: 'on-click', rules, retention, quoteOrder: 'key' };
				await new Promise((resolve, reject) => {
					const opening = indexedDB.open('sidelight');
					opening.onerror = reject;
					opening.onsuccess = () => {
						const transaction = opening.result.transaction('values', 'readwrite');
						transaction.objectStore('values').put({ version: 2, value }, 'settings');
						transaction.oncomplete = resolve;
						transaction.onabort = reject;
					};
				});
			}, RULES);
			await askBackground(options, 'changeSiteRules', [{ site: 'another.test', mode: 'off' }]);
			await askBackground(options, 'changeSiteRules', [{ site: 'paper-7.test', mode: 'on-click' }]);
			const { rules } = await askBackground(options, 'viewSettings');
			expect(rules).toHaveLength(RULES + 1);
			expect(rules.find(({ host }) => host === 'paper-7.test')?.mode).toBe('on-click');
			await askBackground(options, 'deleteEverything');
		});
	}, 120_000);

	test(`hands over ${MANY.toLocaleString('en')} highlights in both formats, to the byte`, async () => {
		const { browser } = session();
		await withOptions(async (options) => {
			await options.evaluate(
				async (count: number, words: number) => {
					await new Promise((resolve, reject) => {
						const opening = indexedDB.open('sidelight');
						opening.onerror = reject;
						opening.onsuccess = () => {
							const transaction = opening.result.transaction('highlights', 'readwrite');
							const store = transaction.objectStore('highlights');
							for (let at = 0; at < count; at++) {
								const parts = Array.from({ length: words }, (_, place) =>
									place === 0 ? `Ship${at}` : `harbour${place}`,
								);
								const exact = parts.join(' ');
								const time = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
								store.put({
									id: `many-${String(at).padStart(6, '0')}`,
									articleId: `paper.test/${at % 700}`,
									url: `http://paper.test/${at % 700}`,
									articleTitle: `Article ${at % 700}`,
									outlet: 'Paper',
									quote: { type: 'TextQuoteSelector', exact, prefix: 'x'.repeat(150), suffix: 'y'.repeat(150) },
									position: { type: 'TextPositionSelector', start: at, end: at + exact.length },
									colour: 'green',
									note: at % 10 ? '' : 'A note',
									createdAt: time,
									modifiedAt: time,
								});
							}
							transaction.oncomplete = () => {
								opening.result.close();
								resolve(null);
							};
							transaction.onabort = reject;
						};
					});
				},
				MANY,
				WORDS_EACH,
			);
		});
		await browser.stopBackground();
		const newestFirst = Array.from({ length: MANY }, (_, at) => describeMany(MANY - 1 - at, WORDS_EACH));
		await withOptions(async (options) => {
			await options.evaluate(() => {
				const create = URL.createObjectURL.bind(URL);
				URL.createObjectURL = (blob: Blob) => {
					// what is told of the file goes by the document, which all of a test's code in the page sees
					const describe = async () => {
						const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
						const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
						const head = await blob.slice(0, 500).text();
						const generated = /"generated": "([^"]+)"/.exec(head)?.[1] ?? '2026-01-01T00:00:00Z';
						document.documentElement.dataset.handed = JSON.stringify({ hash, generated });
					};
					void describe();
					return create(blob);
				};
				// no download in the test's profile
				HTMLAnchorElement.prototype.click = () => {};
			});
			for (const [label, format] of [
				['Export as Markdown', 'markdown'],
				['as JSON', 'json'],
			] as const) {
				await options.evaluate(() => {
					delete document.documentElement.dataset.handed;
				});
				await click(options, label);
				const handed = await until(
					'the file',
					() => options.evaluate(() => document.documentElement.dataset.handed ?? ''),
					100_000,
				);
				const file: { hash: string; generated: string } = JSON.parse(handed);
				const whole = exportHighlights(newestFirst, format, new Date(file.generated)).content;
				const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole));
				expect(file.hash).toBe(Buffer.from(digest).toString('hex'));
			}
			await askBackground(options, 'deleteEverything');
		});
	}, 240_000);

	test('of a later version says what to do, in the popup and in the settings, and can be deleted there', async () => {
		const { browser } = session();
		const sentence = 'Update Sidelight, or delete everything to start over.';
		await withOptions((options) =>
			options.evaluate(
				() =>
					new Promise((resolve, reject) => {
						const opening = indexedDB.open('sidelight', 99);
						opening.onerror = reject;
						opening.onsuccess = () => {
							opening.result.close();
							resolve(null);
						};
					}),
			),
		);
		await browser.stopBackground();
		const tab = await browser.open(session().pages.find(({ kind }) => kind === 'article')?.url ?? '');
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await popup.text()).toContain(sentence);
		await popup.close();
		await withOptions(async (options) => {
			await options.waitFor(() => document.querySelector('.state-page') !== null);
			expect(await options.text()).toContain(sentence);
			expect(await runAxe(options)).toEqual([]);
			await click(options, 'Delete everything…');
			await click(options, 'Delete everything', 'dialog');
			await options.waitFor(() => document.querySelector('#storage') !== null);
			expect((await askBackground(options, 'viewStorageUse')).highlights).toBe(0);
		});
		await tab.close();
	});
});
