import { expect, test } from 'vitest';
import {
	authorOfDocument,
	type GroupDocument,
	groupDocumentId,
	isToBeWritten,
} from '../../src/core/groups/group-document.ts';
import { memberNames } from '../../src/core/groups/member-names.ts';
import { passagesSideBySide } from '../../src/core/groups/side-by-side.ts';
import { passage } from '../../tools/replication/passage.ts';

const DESK = '1f2e3d4c5b6a';
const LAPTOP = '2f2e3d4c5b6a';
const named = (name: string, minute: number, device = DESK): GroupDocument => ({
	...{ kind: 'member', id: 'name', author: 'ann', device, content: { name } },
	clock: `2026-03-14T08:0${minute}:00.000Z 0000 ${device}`,
});

test.each(['ann', 'ann:b', 'ann\nb', 'член'])('the author "%s" is read from what a document is called', (author) => {
	expect(authorOfDocument(groupDocumentId({ kind: 'passage', id: 'h-1', author }))).toBe(author);
	expect(authorOfDocument(`shopping:h-1:${author}`)).toBeNull();
});

test.each<[string, GroupDocument, GroupDocument | undefined, boolean]>([
	['is not there', named('Ann', 1), undefined, true],
	['says the same, whoever wrote it', named('Ann', 1), named('Ann', 0, LAPTOP), false],
	['this machine wrote and is not as it was', named('Ann', 1), named('Forged', 5), true],
	['another machine wrote before', named('Ann', 1), named('Annie', 0, LAPTOP), true],
	['another machine wrote later', named('Ann', 1), named('Annie', 2, LAPTOP), false],
])('a document that %s', (_, wanted, known, isWritten) => {
	expect(isToBeWritten(wanted, known)).toBe(isWritten);
});

test('two machines of one author come to rest, whichever begins', () => {
	for (const order of [
		[DESK, LAPTOP, DESK, LAPTOP],
		[LAPTOP, DESK, LAPTOP, DESK],
	]) {
		const wanted = new Map([
			[DESK, named('Ann', 1)],
			[LAPTOP, named('Annie', 1, LAPTOP)],
		]);
		let there: GroupDocument | undefined;
		const writings = order.filter((device) => {
			const own = wanted.get(device) as GroupDocument;
			if (!isToBeWritten(own, there)) return false;
			there = own;
			return true;
		});
		expect(writings.length).toBeLessThanOrEqual(2);
	}
});

test('who bears the name of another, or the one by which the server knows them, is told apart', () => {
	const member = (author: string, name: string): GroupDocument => ({ ...named(name, 1), author }) as GroupDocument;
	const nameOf = memberNames([member('bo', 'ANN  Vell'), member('eve', 'bo'), member('cy', 'Cy')], {
		author: 'ann',
		name: 'Ann Vell',
	});
	expect(['ann', 'bo', 'eve', 'cy', 'dee'].map(nameOf)).toEqual([
		'Ann Vell (ann)',
		'ANN  Vell (bo)',
		'bo (eve)',
		'Cy',
		'dee',
	]);
});

test('what several marked stands together, the longest first, in the order of the text', () => {
	const of = (id: string, exact: string, start: number) =>
		passage(id, {
			quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
			position: { type: 'TextPositionSelector', start, end: start + exact.length },
		});
	const lots = passagesSideBySide([
		of('b', 'the council met', 400),
		of('a1', 'ship came in at dawn', 14),
		of('a2', 'The ship came in at dawn and left', 10),
		of('a3', 'in', 24),
	]);
	expect(lots.map((lot) => lot.map(({ id }) => id))).toEqual([['a2', 'a1'], ['a3'], ['b']]);
});
