// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { anchoring, anchorPassages } from '../../../../src/page/highlights/anchor/anchor-passages.ts';
import { describeRange } from '../../../../src/page/highlights/anchor/describe.ts';

const STORY = `<header><a href="/">Sandhaven Courier</a></header><article><h1>Port closes for winter</h1>
<p>The harbour of Sandhaven will close on Friday, its master said, after ice had formed along the pier.</p>
<p>The council will meet on <b>Monday</b> to decide who pays for the icebreaker.</p></article>`;

const parse = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

function select(page: Document, from: string, to: string) {
	const walker = document.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
	const range = new Range();
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (node.data.includes(from)) range.setStart(node, node.data.indexOf(from));
		if (node.data.includes(to)) range.setEnd(node, node.data.indexOf(to) + to.length);
	}
	return range;
}

test('on a page that never stops changing a passage that has gone is lost, and nothing fails', () => {
	const page = parse(STORY);
	const passage = describeRange(page, select(page, 'meet on', 'to decide'));
	if (!passage) throw new Error('There is no passage');
	let changes = 0;
	const steps = anchoring(page, [passage, passage], () => changes);
	let step = steps.next();
	while (!step.done) {
		changes++;
		const [, second] = page.querySelectorAll('p');
		if (second?.firstChild && changes > 4) second.firstChild.nodeValue = 'Gone';
		if (second && changes > 5) second.replaceChildren('It is all over.');
		step = steps.next();
	}
	expect(step.value.at(-1)).toBeNull();
});

describe('a selected passage', () => {
	test('is described by its words, what stands beside them, and its place in the text content', () => {
		const page = parse(STORY);
		const passage = describeRange(page, select(page, 'meet on', 'to decide'));
		expect(passage).toEqual({
			quote: {
				type: 'TextQuoteSelector',
				exact: 'meet on Monday to decide',
				prefix: 'said, after ice had formed along the pier.\nThe council will ',
				suffix: ' who pays for the icebreaker.',
			},
			position: {
				type: 'TextPositionSelector',
				start: page.body.textContent?.indexOf('meet on'),
				end: (page.body.textContent?.indexOf('to decide') ?? 0) + 'to decide'.length,
			},
		});
	});

	test.each([
		['after a reload', STORY],
		['in other markup', STORY.replace('<b>Monday</b>', '<a href="/m">Mon</a>day').replaceAll('p>', 'section>')],
		['beneath an advertisement', STORY.replace('<p>', '<div>Advertisement. Subscribe now.</div><p>')],
		['beside a script', STORY.replace('<article>', '<article><script>let meet = "meet on Monday to decide";</script>')],
	])('is found again %s', (_, html) => {
		const page = parse(STORY);
		const passage = describeRange(page, select(page, 'meet on', 'to decide'));
		const after = parse(html);
		const anchor = passage && anchorPassages(after, [passage])[0];
		expect(anchor).toMatchObject({ state: 'exact', text: 'meet on Monday to decide' });
		expect(anchor?.range.toString()).toBe('meet on Monday to decide');
		expect(after.body.textContent?.slice(anchor?.start)).toMatch(/^meet on Monday/);
	});

	test('over two paragraphs is found again with something between them', () => {
		const page = parse(STORY);
		const passage = describeRange(page, select(page, 'along the', 'council'));
		const after = parse(STORY.replace('</p>\n<p>The council', '</p><div>Advertisement</div><p>The council'));
		expect(passage?.quote.exact).toBe('along the pier.\nThe council');
		expect(passage && anchorPassages(after, [passage])[0]?.range.toString()).toMatch(
			/along the pier\.AdvertisementThe council/,
		);
	});

	test('is lost where its paragraph is gone, whatever became of the others', () => {
		const page = parse(STORY);
		const passages = [select(page, 'meet on', 'to decide'), select(page, 'ice had', 'pier')].flatMap(
			(range) => describeRange(page, range) ?? [],
		);
		const after = parse(STORY.replace(/<p>The council.*<\/p>/, ''));
		expect(anchorPassages(after, passages).map((anchor) => anchor?.text ?? null)).toEqual([
			null,
			'ice had formed along the pier',
		]);
	});
});

describe('nothing is described', () => {
	test('where nothing is selected', () => {
		const page = parse(STORY);
		expect(describeRange(page, page.createRange())).toBeNull();
	});

	test('in another document or outside the body', () => {
		const page = parse(STORY);
		const other = parse(STORY);
		expect(describeRange(page, select(other, 'meet on', 'to decide'))).toBeNull();
		const head = page.createRange();
		head.selectNodeContents(page.head);
		expect(describeRange(page, head)).toBeNull();
	});
});

test('elements that shadow what scripts ask of a page or form change nothing', () => {
	const page = parse(`<form id="form"><input>${STORY}</form>`);
	const range = select(page, 'meet on', 'to decide');
	// jsdom does not shadow; a browser does as if these were the node's own
	const form = page.getElementById('form') as HTMLElement;
	const field = form.firstChild;
	for (const node of [page, form]) {
		for (const name of [
			'body',
			'createRange',
			'createTreeWalker',
			'firstChild',
			'nextSibling',
			'nodeName',
			'nodeType',
		]) {
			Object.defineProperty(node, name, { value: field });
		}
	}
	const passage = describeRange(page, range);
	expect(passage && anchorPassages(page, [passage])[0]).toMatchObject({
		state: 'exact',
		text: 'meet on Monday to decide',
	});
});
