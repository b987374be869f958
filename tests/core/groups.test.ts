import { expect, test } from 'vitest';
import {
	authorOfDocument,
	type GroupDocument,
	groupDocumentId,
	isToBeWritten,
} from '../../src/core/groups/group-document.ts';
import { GroupRoom } from '../../src/core/groups/group-room.ts';
import { memberNames } from '../../src/core/groups/member-names.ts';
import { passagesSideBySide } from '../../src/core/groups/side-by-side.ts';
import { sayMember } from '../../src/words/groups.ts';
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

test.each([
	['with a letter of another script', 'Аnn Vеll'],
	['with a sign that is not seen', 'Ann\u200b\u2060 Vell\u3164'],
	['with a digit for a letter', 'Ann Ve1l'],
	['with wide letters', 'Ａｎｎ Ｖｅｌｌ'],
	['with the server’s name of another behind it', 'Bo Ray (bo)'],
	['with such brackets as look alike', 'Bo Ray （bo）'],
])('a name %s does not pass for another’s', (_, name) => {
	const member = (author: string, called: string): GroupDocument => ({ ...named(called, 1), author }) as GroupDocument;
	const nameOf = memberNames([member('bo', 'Bo Ray'), member('eve', name)], { author: 'ann', name: 'Ann Vell' });
	expect(nameOf('eve')).toBe(`${name} (eve)`);
});

test.each(['\u2060', '\u3164\u115f', '\u2800 \u200d', '\u00ad'])(
	'a name of which nothing is seen is none (%j)',
	(name) => {
		const nameOf = memberNames([{ ...named(name, 1), author: 'eve' } as GroupDocument], { author: 'ann', name: 'Ann' });
		expect(nameOf('eve')).toBe('eve');
	},
);

test.each(['Åsa Öberg', 'Анна Вель', 'رضا\u200cی', '王小明', 'Jean-Luc O’Hara', 'Dr. Ann van der Vell'])(
	'an honest name stands for itself: %s',
	(name) => {
		const nameOf = memberNames([{ ...named(name, 1), author: 'bo' } as GroupDocument], { author: 'ann', name: 'Ann' });
		expect(nameOf('bo')).toBe(name);
	},
);

test('a member who calls themselves as the reader is called here does not pass for them', () => {
	expect(sayMember({ member: 'Ann', author: 'ann', isOwn: true })).toBe('You');
	expect(sayMember({ member: 'Yоu', author: 'eve', isOwn: false })).toBe('Yоu (eve)');
	expect(sayMember({ member: 'Bo', author: 'bo', isOwn: false })).toBe('Bo');
});

test('documents of the greatest length fill no more than a share of what is kept, and what goes makes room', () => {
	const room = new GroupRoom();
	const long = (author: string): GroupDocument => ({ ...named('x'.repeat(50_000), 1), author }) as GroupDocument;
	const taken = (author: string) =>
		Array.from({ length: 300 }, (_, number) => `${author}${number}`).filter((id) => room.takes(id, long(author)))
			.length;
	const ofEve = taken('eve');
	expect(ofEve).toBeGreaterThan(100);
	expect(ofEve).toBeLessThan(125);
	expect(room.takes('bo', long('bo'))).toBe(true);
	// in its own place it is taken again
	expect(room.takes('eve0', long('eve'))).toBe(true);
	expect(room.takes('eve-more', long('eve'))).toBe(false);
	room.letGo('eve0');
	expect(room.takes('eve-more', long('eve'))).toBe(true);
	expect(['fay', 'gus', 'hal', 'ida'].map(taken).reduce((sum, each) => sum + each)).toBeLessThan(220);
});

test('passages that were written to be compared for long are compared no longer than others', () => {
	const of = (count: number) =>
		Array.from({ length: count }, (_, at) => {
			const exact = at % 2 ? `${'a'.repeat(9_980)}${at}` : `b${'a'.repeat(4_990)}${at}`;
			return {
				quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
				position: { type: 'TextPositionSelector', start: at, end: at + 1 },
			} as const;
		});
	const letters: string[] = [];
	const includes = String.prototype.includes;
	const lookingThrough = (count: number) => {
		letters.length = 0;
		String.prototype.includes = function (this: string, words: string) {
			letters.push(this);
			return includes.call(this, words);
		};
		try {
			passagesSideBySide(of(count));
		} finally {
			String.prototype.includes = includes;
		}
		return letters.reduce((sum, text) => sum + text.length, 0);
	};
	expect(lookingThrough(200)).toBeGreaterThan(10_000_000);
	expect(lookingThrough(800)).toBeLessThan(41_000_000);
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
