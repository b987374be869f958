import { describe, expect, test } from 'vitest';
import { findMisplaced } from '../../tools/drivers/find-misplaced.ts';
import { PSEUDO_LANGUAGE } from '../../tools/translations/pseudo-language.mjs';
import { useGallery } from './gallery.ts';

/** Scenes of every surface, and the narrowest width at which each must hold. */
const SCENES = [
	['popup-article', 420],
	['popup-actor', 420],
	['popup-empty', 420],
	['popup-looksPrivate', 420],
	['side-panel-article', 320],
	['look-up', 420],
	['stories-full', 320],
	['library-full', 320],
	['options-full', 320],
	['options-joined', 800],
	['welcome', 320],
	['help', 320],
] as const;

/** Names that stay, and what the browser writes or the scenes are made of: countries, languages, times of an axis, outlets, topics. */
const NO_WORDS_OF_OURS =
	/^(?:Sidelight|GDELT|Google News|An article|Ireland|Norway|Germany|United Kingdom|English|Norwegian|\d+:\d\d [AP]M|electricity|(?:Strait Gazette|Sele Islander|Estmark Observer|Coast Daily).*)$/;

/** The interface in a language that nobody speaks: whatever is not in it, no translator can translate. */
describe('in a language of longer words, each message in brackets', () => {
	const gallery = useGallery();
	test.each(SCENES)(
		'%s at %i pixels holds them, and says nothing else',
		async (scene, width) => {
			const { page, show } = gallery();
			await page.setViewport({ width, height: 600 });
			await show(scene, PSEUDO_LANGUAGE);
			await page.waitForSelector('h1');
			expect(await findMisplaced(page)).toEqual([]);
			const said = await page.evaluate(unbracketed);
			expect(said.filter(({ words }) => !NO_WORDS_OF_OURS.test(words))).toEqual([]);
		},
		60_000,
	);
});

/** In the page: texts of words that no message says, but for what is an article's, an address, a time or a name. */
function unbracketed(): { words: string; where: string }[] {
	const found: { words: string; where: string }[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let depth = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.textContent ?? '';
		const parent = node.parentElement;
		const isOwn = parent?.closest('[dir="auto"], [lang]:not(html), bdi, time, code, kbd, pre, svg, script, option');
		let outside = '';
		for (const letter of text) {
			if (letter === '⟦') depth++;
			else if (letter === '⟧') depth--;
			else if (depth === 0) outside += letter;
		}
		if (!isOwn && /\p{L}{2}/u.test(outside))
			found.push({ words: outside.trim(), where: `${parent?.localName}.${parent?.className}` });
	}
	return found;
}
