/** Ways in which real pages differ from the clean ones of the corpora: each changes a page, and not its article. */
import { seededRandom } from '../seeded-random.ts';

/** What a way is given: the page, its article's paragraphs and headline, and texts that are nobody's. */
export interface Disturbed {
	document: Document;
	/** Paragraphs of the article, in order; never empty. */
	paragraphs: Element[];
	headline: Element | null;
	/** A paragraph of other words at each call. */
	otherText(): string;
}

const WORDS =
	'harbour council bridge morning ferry teacher market engine village winter ticket glacier orchard minister captain library tower signal kitchen garden engineer passenger neighbour festival archive railway clinic river valley baker'.split(
		' ',
	);
const VERBS = 'found opened counted measured repaired promised praised delayed answered carried visited painted'.split(
	' ',
);

/** @param seed the same page and seed give the same page */
export function otherTexts(seed: number): () => string {
	const random = seededRandom(seed);
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
	const sentence = (): string =>
		`The ${pick(WORDS)} of the ${pick(WORDS)} ${pick(VERBS)} a ${pick(WORDS)} near the ${pick(WORDS)}, and the ${pick(WORDS)} ${pick(VERBS)} it again.`;
	return () => `${sentence()} ${sentence()}`;
}

function paragraphsOf({ otherText }: Disturbed, count: number, wrap: (text: string, index: number) => string): string {
	return Array.from({ length: count }, (_, index) => wrap(otherText(), index)).join('');
}

/** The element that holds the article: the nearest around its headline and its paragraphs. */
function around({ document, paragraphs, headline }: Disturbed): Element {
	let element = paragraphs[0]?.parentElement ?? document.body;
	const inside = [paragraphs.at(-1), headline].filter((each) => each !== null && each !== undefined);
	while (element !== document.body && !inside.every((each) => element.contains(each)))
		element = element.parentElement ?? document.body;
	return element;
}

function remarks(page: Disturbed, name: string): string {
	const count = 3 * page.paragraphs.length;
	return paragraphsOf(
		page,
		count,
		(text, n) => `<div class="${name}"><b>reader${n}</b><p>${text}</p><a href="/r">Reply</a></div>`,
	);
}

function behindLast(page: Disturbed, html: string): void {
	const last = page.paragraphs.at(-1);
	(last?.parentElement ?? page.document.body).insertAdjacentHTML('afterend', html);
}

function second(page: Disturbed, tag: string): void {
	const body = paragraphsOf(page, 6, (text) => `<p>${text}</p>`);
	around(page).insertAdjacentHTML(
		around(page) === page.document.body ? 'beforeend' : 'afterend',
		`<${tag} class="story"><h1>Orchard of the captain opens again</h1><div>By Edda Moln</div><div>${body}</div></${tag}>`,
	);
}

function wrapMiddle({ document, paragraphs }: Disturbed, name: string): void {
	const middle = Math.floor(paragraphs.length / 2);
	const [first, next] = paragraphs.slice(middle - 1, middle + 1);
	if (!first || first.nextElementSibling !== next || !next) return;
	const section = document.createElement('section');
	section.className = name;
	first.before(section);
	section.append(first, next);
}

export const WAYS: Record<string, (page: Disturbed) => void> = {
	'named comments': (page) => behindLast(page, `<div id="comments"><h3>Comments</h3>${remarks(page, 'comment')}</div>`),
	'unnamed comments': (page) => behindLast(page, `<section><h3>Comments</h3>${remarks(page, 'm7')}</section>`),
	'dialogue in front': ({ document }) => {
		for (const child of document.body.children) child.setAttribute('aria-hidden', 'true');
		document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><p>May we count you? Yes or no.</p></div>');
	},
	'second article in a division': (page) => second(page, 'div'),
	'second article in a section': (page) => second(page, 'section'),
	'second article in an article': (page) => second(page, 'article'),
	excerpts: (page) =>
		behindLast(
			page,
			`<div class="z9">${paragraphsOf(page, 4, (text, n) => `<div class="k"><h3><a href="/${n}">Clinic of the valley ${n}</a></h3><p>${text}</p></div>`)}</div>`,
		),
	'slide show': (page) =>
		page.paragraphs[0]?.insertAdjacentHTML(
			'afterend',
			`<div class="slideshow"><div>${paragraphsOf(page, 9, (text, n) => `<div class="slide"><div>${n + 1}/9 Picture</div><p>${text}</p></div>`)}</div></div>`,
		),
	'lead in a wrapper': ({ document, paragraphs: [lead] }) => {
		const wrapper = document.createElement('div');
		wrapper.className = 'piece-a';
		lead?.before(wrapper);
		if (lead) wrapper.append(lead);
	},
	'names of sport': (page) => wrapMiddle(page, 'player-ratings'),
	'names of health': (page) => wrapMiddle(page, 'social-care'),
	'names of politics': (page) => wrapMiddle(page, 'popular-vote'),
	'linked paragraph': ({ document, paragraphs }) => {
		const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
		const link = document.createElement('a');
		link.href = '/older';
		if (!paragraph) return;
		link.append(...paragraph.childNodes);
		paragraph.append(link);
	},
	footnotes: ({ paragraphs }) => {
		for (const [index, paragraph] of paragraphs.entries())
			paragraph.insertAdjacentHTML('beforeend', `<sup><a href="#n${index}">[${index + 1}]</a></sup>`);
	},
	'advertisements in the middle': ({ paragraphs }) => {
		for (const paragraph of paragraphs.slice(1, -1))
			paragraph.insertAdjacentHTML('afterend', '<div class="ad-slot"><p>Advertisement</p></div>');
	},
	'no metadata': ({ document }) => {
		for (const element of document.querySelectorAll('meta[property], meta[name], script[type="application/ld+json"]'))
			element.remove();
	},
	'byline in prose': ({ headline }) =>
		headline?.insertAdjacentHTML('afterend', '<p>By Edda Moln in Port Vell, 11 March 2026</p>'),
	'decoy headline': ({ document }) => document.body.insertAdjacentHTML('afterbegin', '<h1>Northbank Times</h1>'),
	'decoy dates': (page) =>
		behindLast(page, '<aside><time datetime="2031-01-31">31 January 2031</time><p>Opened on 4 May 1898.</p></aside>'),
};
