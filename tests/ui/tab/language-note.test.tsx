// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { readingOf } from '../../../src/core/languages/language-pack.ts';
import { TabPanel } from '../../../src/ui/tab/tab-panel.tsx';
import { gridArticle } from '../../fakes/articles.ts';
import { tabState } from '../../fakes/following.ts';
import { articleTab } from '../../fakes/tab-views.ts';
import { fakeTabActions } from '../../fakes/ui-actions.ts';
import { render } from '../testing-library.ts';
import { openView } from './open-view.ts';

const SWAHILI =
	'Baraza la mji limesema leo kwamba daraja la zamani litafungwa kwa muda wa miezi mitatu ili kufanya matengenezo ya barabara.';
const THAI = 'สภาเมืองตัดสินใจเมื่อวันศุกร์ว่าจะปิดสะพานเก่าในช่วงฤดูร้อน และงานจะเสร็จภายในฤดูใบไม้ร่วง';
const GERMAN =
	'Der Stadtrat von Lahnbrück hat am Freitag beschlossen, dass die alte Brücke im Sommer geschlossen wird.';
const ENGLISH =
	'The council of Vell said on Friday that it would close the old bridge, which has been in use for ninety years.';
const NOTHING = { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] };

function wordsOf(place: 'popup' | 'side-panel', text: string, language: string | null): string {
	const pack = choosePack(text, language);
	const analysis = { ...NOTHING, language: pack.language, reading: readingOf(pack) };
	const view = articleTab({ article: { ...gridArticle, text, language }, analysis });
	const { container } = render(<TabPanel place={place} state={tabState(view)} actions={fakeTabActions({})} />);
	if (place === 'popup') for (const name of ['quotes', 'who'] as const) openView(name);
	return container.textContent ?? '';
}

test.each([
	['popup', 'Swahili', SWAHILI, 'sw'],
	['side-panel', 'Swahili', SWAHILI, 'sw'],
	['popup', 'Swahili', SWAHILI, 'en-US'],
	['popup', 'Swahili', SWAHILI, null],
	['side-panel', 'Thai', THAI, 'th'],
	['popup', 'this language', 'Ẽ'.repeat(3).concat(' qotu'.repeat(70)), 'en'],
] as const)('the %s says that %s is not read, and what works all the same', (place, name, text, language) => {
	const words = wordsOf(place, text, language);
	expect(words).toContain(`Sidelight does not read ${name} yet.`);
	expect(words).toContain(`Sidelight does not find quotes in ${name} yet.`);
	expect(words).toContain(
		'What works as ever: its own words and the publisher’s section and tags, who else covers the story',
	);
	expect(words).not.toContain('found nobody it is sure of');
	expect(words).not.toContain('found no quotes it is sure of');
});

test('a language of which the quotes are read says so', () => {
	const words = wordsOf('popup', GERMAN, 'de');
	expect(words).toContain('Sidelight reads German only in part.');
	expect(words).toContain('It finds quotes, the people who said them and broad topics');
	expect(words).toContain('found no quotes it is sure of');
});

test.each([['en'], ['de'], [null]])('English says nothing of it, declared as %s', (language) => {
	const words = wordsOf('popup', ENGLISH, language);
	expect(words).not.toMatch(/does not read|only in part/);
	expect(words).toContain('Sidelight found nobody it is sure of.');
});
