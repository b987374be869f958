// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isOnArticle } from '../../../../src/page/highlights/anchor/is-on-article.ts';

const FERRY = 'Ferries to the islands sail again';
const BRIDGE = 'Council votes on sixty footbridges';
const FERRY_TEXT = 'The ferry operators of Port Vell agreed late on Tuesday to resume all crossings. '.repeat(4);
const BRIDGE_TEXT = 'The council of Vell voted on Tuesday to mend sixty footbridges over four years. '.repeat(4);
const article = (headline: string, text: string, tag = 'h1', of = 'article') =>
	`<${of}><${tag}>${headline}</${tag}><p>By Edda Moln</p><p>${text}</p></${of}>`;

test.each<[string, string, string, string, boolean]>([
	['in its own article', article(FERRY, FERRY_TEXT) + article(BRIDGE, BRIDGE_TEXT), FERRY, 'The ferry', true],
	['in the next article below', article(FERRY, FERRY_TEXT) + article(BRIDGE, BRIDGE_TEXT), FERRY, 'The council', false],
	['in the article above', article(FERRY, FERRY_TEXT) + article(BRIDGE, BRIDGE_TEXT), BRIDGE, 'The ferry', false],
	[
		'in the next of articles that are plain boxes',
		`<main>${article(FERRY, FERRY_TEXT, 'h1', 'div')}${article(BRIDGE, BRIDGE_TEXT, 'h1', 'div')}</main>`,
		FERRY,
		'The council',
		false,
	],
	[
		'in the next of articles whose headlines are of the second rank',
		article(FERRY, FERRY_TEXT, 'h2') + article(BRIDGE, BRIDGE_TEXT, 'h2'),
		FERRY,
		'The council',
		false,
	],
	[
		'in a section of its own under a heading like its headline',
		`<article><h2>${FERRY}</h2><div><p>${FERRY_TEXT}</p></div><section><h2>What the council said</h2><p>${BRIDGE_TEXT}</p></section></article>`,
		FERRY,
		'The council',
		true,
	],
	[
		'under a heading of the first rank among its paragraphs',
		`<article><h1>${FERRY}</h1><p>${FERRY_TEXT}</p><h1>What the council said</h1><p>${BRIDGE_TEXT}</p></article>`,
		FERRY,
		'The council',
		true,
	],
	[
		'on a page that has no headline of its own',
		`<div><p>${FERRY_TEXT}</p></div>${article(BRIDGE, BRIDGE_TEXT)}`,
		FERRY,
		'The council',
		true,
	],
	[
		'beside the name of the outlet',
		`<header><h1>The Vell Courier</h1></header>${article(FERRY, FERRY_TEXT)}`,
		FERRY,
		'The ferry',
		true,
	],
	[
		'where the headline is told in short',
		article(`${FERRY} after nine days`, FERRY_TEXT) + article(BRIDGE, BRIDGE_TEXT),
		FERRY,
		'The council',
		false,
	],
	[
		'in a title alone, whose text is elsewhere',
		`${article(FERRY, FERRY_TEXT)}<aside><h1>${BRIDGE}</h1><p>The council of Vell.</p></aside>`,
		FERRY,
		'The council',
		true,
	],
])('a passage %s', (_, html, headline, words, isOn) => {
	document.body.innerHTML = html;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const start = node.nodeValue?.indexOf(words) ?? -1;
		if (start < 0) continue;
		range.setStart(node, start);
		range.setEnd(node, start + words.length);
		break;
	}
	expect(range.toString()).toBe(words);
	expect(isOnArticle(document, range, headline)).toBe(isOn);
});
