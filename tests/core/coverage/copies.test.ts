import { describe, expect, test } from 'vitest';
import { COPIED_WORD, containment, shinglesOf, sketchOf } from '../../../src/core/coverage/copies.ts';
import { groupCopies } from '../../../src/core/coverage/copy-groups.ts';
import { shareTemplate, signsOf } from '../../../src/core/coverage/copy-signs.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

const random = seededRandom(5);
const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e6).toString(36));
const wire = words.slice(0, 400).join(' ');
const other = words.slice(2000, 2600).join(' ');

describe('containment', () => {
	test.each([
		['the same text', wire, 0.99, 1],
		['the same with other capitals and marks', `${wire.toUpperCase()}!`, 0.99, 1],
		['its first fifth', words.slice(0, 80).join(' '), 0.9, 1],
		['its first half after another text', `${other} ${words.slice(0, 200).join(' ')}`, 0.3, 0.7],
		['another text', other, 0, 0.02],
		['nothing', '', 0, 0],
	])('of %s', (_, text, least, most) => {
		const share = containment(sketchOf(wire), sketchOf(text));
		expect(share).toBeGreaterThanOrEqual(least);
		expect(share).toBeLessThanOrEqual(most);
	});
});

test.each([
	['accents', 'Öl an der Küste, 40 Schiffe löschen im Hafen von Ansel — “früh”'],
	['no alphabet', '港の火災 3人 が負傷 し、けが 人は 病院に 運ばれた'],
])('a text with %s has the words that the pattern finds', (_, text) => {
	const found = text.toLowerCase().match(COPIED_WORD) ?? [];
	expect(sketchOf(text)).toEqual(shinglesOf(found).sort());
});

test('keeps no more than 128 hashes, rising and without doubles', () => {
	const sketch = sketchOf(`${wire} ${wire}`);
	expect(sketch).toHaveLength(128);
	expect([...sketch]).toEqual([...new Set(sketch)].sort((a, b) => a - b));
});

test('groups copies under the first of them and leaves others alone', () => {
	const cut = words.slice(0, 120).join(' ');
	expect(groupCopies([other, wire, 'three short words', cut, `LEAD (Agency) - ${wire}`].map(sketchOf))).toEqual([
		null,
		1,
		null,
		1,
		1,
	]);
});

const groupsOf = (texts: readonly string[]) =>
	groupCopies(
		texts.map(sketchOf),
		texts.map((text) => signsOf(text)),
	);
const TOWNS = ['Lowmere', 'Sandhaven', 'Halden', 'Brightwater', 'Ennet', 'Tarn', 'Skerry', 'Osk', 'Calder', 'Quill'];
const town = (n: number) => TOWNS[n % TOWNS.length] ?? '';

describe('a template that is filled in again is no copy', () => {
	test.each<[string, (n: number) => string]>([
		[
			'market reports',
			(n) =>
				`The Vell index rose ${31 + 7 * n} points to close at ${4_120 + 13 * n}. Shares of ${town(n)} Lines led the gainers after brokers of ${town(n + 3)} Partners raised their target. Trading volume was 210 million crowns. The crown was little changed against the dollar and dealers said investors were cautious ahead of the meeting.`,
		],
		[
			'results of elections',
			(n) =>
				`Candidates of the ${town(n)} List won ${town(n + 1)} county in the regional election with ${40 + n} percent of the vote, the election office said. Turnout was ${55 + 2 * n} percent. The count was finished at 21:${10 + n}. Results are provisional until the county board meets.`,
		],
		[
			'results of matches',
			(n) =>
				`In round 27 of the Northern League ${town(n)} beat ${town(n + 4)} Athletic ${n}-${n + 2}. The decisive goal came from Kit ${town(n + 2)} in the ${20 + 3 * n}th minute. The hosts play away next week while the visitors have a free weekend. The table is still led by the champions.`,
		],
		[
			'warnings of the weather service',
			(n) =>
				`The weather service has warned ${town(n)} and ${town(n + 5)} of gusts of ${80 + 3 * n} km/h from ${n + 6}:00. People should stay indoors and keep away from trees. Ferries and trains may be late. The warning ends in the evening, the service said in a statement.`,
		],
	])('%s', (_, report) => {
		const texts = Array.from({ length: 10 }, (_, n) => report(n));
		expect(groupsOf(texts)).toEqual(texts.map(() => null));
		const [first, second] = texts.map((text) => signsOf(text));
		expect(first && second && shareTemplate(first, second, true)).toBe(true);
	});
});

test('what a publisher puts behind each of its entries makes no copies', () => {
	const leads = TOWNS.flatMap((name) => [
		`A customer saw an otter in a pharmacy in ${name}.`,
		`Members of the council of ${name} decide on the toll.`,
	]).map((lead, n) =>
		lead
			.split(' ')
			.slice(n % 3)
			.join(' '),
	);
	const opened = leads.map(
		(lead, n) => `${['Frost', 'Fire', 'Ferry', 'Verdict', 'Museum'][n % 5]} ${n} times. ${lead}`,
	);
	const texts = opened.map(
		(lead) =>
			`${lead} Read more on our site. Sign up for our morning newsletter and never miss a story. All rights reserved by the Harbour News Network and its partners in the region.`,
	);
	expect(groupsOf(texts).filter((group) => group !== null)).toEqual([]);
});

test('a short text stays a copy when it is corrected, cut, or put behind another beginning', () => {
	const wire =
		'A quake of magnitude 5.9 shook the Ennet valley on Friday, the survey said. Chimneys fell in Lowmere. There were no reports of injuries. The quake was felt in Port Vell, where people ran into the streets. Mayor Pia Rusk said engineers would check the flood wall at noon.';
	const texts = [
		wire,
		`(Corrects magnitude to 5.6 from 5.9) ${wire.replace('5.9', '5.6')}`,
		wire.split('. ').slice(0, 3).join('. '),
		`LOWMERE (Northern Wire) – ${wire}`,
	];
	expect(new Set(groupsOf(texts))).toEqual(new Set([0]));
});

describe('what a publisher puts around its long entries makes no copies', () => {
	const random = seededRandom(11);
	const SOUNDS = ['ba', 'dor', 'el', 'fen', 'gar', 'hol', 'is', 'kes', 'lam', 'nor', 'os', 'pel', 'ran', 'sten', 'tor'];
	const word = () => Array.from({ length: 3 }, () => SOUNDS[Math.floor(random() * SOUNDS.length)]).join('');
	const prose = (length: number) => Array.from({ length }, word).join(' ');
	const appeal = prose(200);
	const under = (titles: readonly string[], textOf: (own: string) => string) => {
		const texts = titles.map(() => textOf(prose(90)));
		return groupCopies(
			texts.map(sketchOf),
			texts.map((text, number) => signsOf(text, titles[number])),
		);
	};
	const UNLIKE = ['Harbour crane stands still', 'Teachers want smaller classes', 'Otters return', 'Bakery wins prize'];

	test.each([
		['in front of them', UNLIKE, (own: string) => `${appeal} ${own}`],
		['behind them', UNLIKE, (own: string) => `${own} ${appeal}`],
		['as nearly all that is given of them', UNLIKE, (own: string) => `${appeal} ${appeal} ${own}`.slice(0, 1500)],
		[
			'behind reports of one person',
			['Okafor leads in a poll', 'Okafor meets farmers'],
			(own: string) => `${own} ${appeal}`,
		],
	])('%s', (_, titles, textOf) => {
		expect(under(titles, textOf)).toEqual(titles.map(() => null));
	});

	test('but a long text is a copy cut, behind a local beginning, among other words, or under one other headline', () => {
		const wire = prose(400);
		const sentences = wire.split(' ');
		const texts = [
			wire,
			sentences.slice(0, 150).join(' '),
			`${prose(150)} ${sentences.slice(0, 200).join(' ')}`,
			sentences.filter((_, place) => place % 60 > 19).join(' '),
		];
		const titles = [
			'Crews of Brightwater ferries walk out',
			'Brightwater crews walk out',
			'Ferries: crews walk out',
			'',
		];
		const groups = (headlines: readonly string[]) =>
			groupCopies(
				texts.map(sketchOf),
				texts.map((text, number) => signsOf(text, headlines[number])),
			);
		expect(groups(titles)).toEqual([0, 0, 0, 0]);
		expect(groups([titles[0] ?? '', 'Islands brace themselves', '', '']).slice(0, 2)).toEqual([0, 0]);
	});
});

/** A script without spaces: what stands between two marks is no word there. */
describe('in Japanese', () => {
	const [title, notice] = [
		'ソラリス通信、端末「KX-31」に再起動する不具合でソフトウェア更新を提供開始',
		'ソラリス通信は7日、端末「KX-31」で起動後にまれに再起動する不具合を改善するソフトウェア更新の提供を開始したと発表した。更新は端末の設定画面から行い、所要時間は約12分。更新期間は来年の8日までとしている。',
	];
	const report =
		'3日午前、ハルム港のコンテナ埠頭で大型クレーンが倒れ、作業員2人がけがをした。港は東側の岸壁を閉鎖し、貨物船を西側に移した。';
	test.each([
		[
			'a notice filled in for another device',
			notice,
			'ソラリス通信は20日、端末「PR-07」で着信時にまれに画面が消える不具合を改善するソフトウェア更新の提供を開始したと発表した。更新は端末の設定画面から行い、所要時間は約5分。更新期間は来年の21日までとしている。',
			true,
		],
		['the same notice once more', notice, notice, false],
		['the same notice, cut', notice, notice.slice(0, 80), false],
		[
			'another report of one accident',
			report,
			'ハルム港のコンテナ埠頭で3日朝、大型クレーンが倒壊し、作業員2人が負傷した。東側の岸壁は閉鎖されている。',
			false,
		],
	])('whether %s only shares a template', (_, one, other, expected) => {
		expect(shareTemplate(signsOf(one, title), signsOf(other, title), true)).toBe(expected);
	});
});
