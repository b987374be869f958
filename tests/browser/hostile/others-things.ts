import { siteOfArticle } from '../../../src/core/addresses/identity.ts';
import { askBackground } from '../../../tools/drivers/ask-background.ts';
import type { Tab, View } from '../../../tools/drivers/driver.ts';
import { storedThings } from '../stored-things.ts';
import { SHARED } from './hostile-pages.ts';

/** Stores whose rows belong to an article, or to the reader. */
const STORES = ['articles', 'analyses', 'coverage', 'highlights', 'follows', 'actorCorrections'];

/** Whether an article is one of the hostile sites' own. */
export function isHostile(id: string): boolean {
	const site = siteOfArticle(id);
	return (
		site === 'evil.test' ||
		site === 'gossip-wire.test' ||
		SHARED.some((host) => site.endsWith(`.${host}`) && site !== `alice.${host}`)
	);
}

/**
 * All that is stored and is not a hostile site's own, one text for each row, and what the reader would export.
 * @param isReadAgain whether the reader opened the honest articles again meanwhile, which alone is told by their times
 */
export async function othersThings(extensionPage: View, isReadAgain = false): Promise<Record<string, string>> {
	const things = await storedThings(extensionPage);
	const rows: Record<string, string> = {};
	for (const store of STORES) {
		for (const [key, row] of Object.entries(things[`sidelight/${store}`] ?? {})) {
			const { articleId, id } = row as { articleId?: string; id?: string };
			if (store !== 'highlights' && isHostile(articleId ?? id ?? key)) continue;
			const text = JSON.stringify(row);
			rows[`${store} ${key}`] = isReadAgain ? text.replace(/"lastOpenedAt":"[^"]*"/, '') : text;
		}
	}
	for (const format of ['json', 'markdown'] as const) {
		const { content } = await askBackground(extensionPage, 'exportHighlights', format, null);
		rows[`export ${format}`] = content.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) =>
			content.indexOf(time) < 200 ? '' : time,
		);
	}
	return rows;
}

/** What a page's own scripts can see of the extension. */
export function learnedBy(tab: Tab): Promise<unknown> {
	return tab.evaluate(() => {
		const styleOf = (name: string) => {
			const { backgroundColor, color, textDecorationLine } = getComputedStyle(
				document.documentElement,
				`::highlight(${name})`,
			);
			return [backgroundColor, color, textDecorationLine].join(' ');
		};
		const unknown = styleOf('of-nobody');
		const names = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2'];
		return {
			registered: [...CSS.highlights].map(([highlightName, { size }]) => `${highlightName} ${size}`),
			styled: names.filter((highlightName) => styleOf(highlightName) !== unknown),
			sheets: document.adoptedStyleSheets.length,
			beside: [...document.documentElement.children]
				.map(({ localName }) => localName)
				.filter((tag) => !/^(?:head|body)$/.test(tag)),
			loaded: performance
				.getEntries()
				.map((entry) => entry.name)
				.filter((address) => /^(?:chrome|moz)-extension/.test(address)),
			named: Object.getOwnPropertyNames(window).filter((property) => /sidelight/i.test(property)),
		};
	});
}

/** That it sees nothing. */
export const NOTHING = { registered: [], styled: [], sheets: 0, beside: [], loaded: [], named: [] };
