/** Invented articles for tests of the interface: our own words about outlets, people and events that do not exist. */
import type { ActorReason } from '../../src/core/actors/actor-reason.ts';
import type { Actor, Analysis, Article, Quote, Span, Topic } from '../../src/core/article.ts';

const GRID_TEXT = `Energy ministers from Noravia and four of its neighbours agreed late on Tuesday to share reserve power across the Kestral Strait, ending a dispute that had left towns on both shores without electricity for eleven days.
Noravia's Energy Minister Ingrid Halloran said the accord would take effect on Friday.
"No town on this strait should sit in the dark because two offices cannot agree on a price," Halloran told reporters in Port Ansel. "We have wasted a winter on that argument."
The Northern Grid Council, which runs the undersea cables, said it would publish the terms "within days, not weeks".
A price set by nobody
Under the accord the council will buy power at an hourly auction. Estmark had held out for a fixed tariff until 2031, and its delegation left the hall twice before midnight.
"We did not get what we came for," said Tomas Reuel, Estmark's deputy premier, "but we got something we can defend at home."
Consumer groups were less sure. "An auction is only fair when more than one seller turns up," the Households Forum said in a statement.
Halloran dismissed the concern and said that at least six generators had registered.
One official described the final hour as "theatre".
Power returned to the island of Sele on Monday after a ferry carried generators from Port Ansel, the island's mayor said.`;

export const gridArticle: Article = {
	url: 'https://www.harbourledger.example/energy/strait-states-agree-to-share-reserve-power',
	canonicalUrl: 'https://www.harbourledger.example/energy/strait-states-agree-to-share-reserve-power',
	title: 'Strait states agree to share reserve power after eleven dark days',
	description:
		'Five energy ministers settle a quarrel over prices that cut off both shores of the Kestral Strait. An hourly auction replaces the tariff that Estmark wanted.',
	publisher: 'The Harbour Ledger',
	agency: 'Norwire',
	authors: ['Mara Lindqvist', 'Joseph Adeyemi-Thorne'],
	publishedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
	modifiedAt: new Date(Date.now() - 40 * 60_000).toISOString(),
	language: 'en',
	section: 'Energy',
	tags: ['energy', 'Kestral Strait', 'power-sharing', 'Northern Grid Council'],
	headings: ['A price set by nobody'],
	isLive: false,
	isPaywalled: false,
	wordCount: 214,
	readingMinutes: 1,
	text: GRID_TEXT,
	blocks: [],
};

/** The first place of some words in a text; fails loudly, so that a fake never points at the wrong words. */
export function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`The fake article does not say “${words}”`);
	return [start, start + words.length];
}

function actor(name: string, kind: Actor['kind'], mentions: number, more: Partial<Actor> = {}): Actor {
	return {
		id: name.toLowerCase().replace(/\W+/g, '-'),
		name,
		kind,
		role: null,
		affiliation: null,
		wikidata: null,
		salience: 0.5,
		mentions: [
			spanOf(GRID_TEXT, name),
			...Array.from({ length: mentions - 1 }, (_, index): Span => [index, index + 9]),
		],
		reasons: [],
		...more,
	};
}

function topic(id: string, branch: string, name: string, more: Partial<Topic> = {}): Topic {
	return {
		id: `medtop:${id}`,
		branch: `medtop:${branch}`,
		broader: id === branch ? [] : [`medtop:${branch}`],
		name,
		score: 0.8,
		shown: true,
		reasons: [],
		...more,
	};
}

function quote(words: string[], more: Partial<Quote>, text = GRID_TEXT): Quote {
	return {
		kind: 'direct',
		spans: words.map((part) => spanOf(text, part)),
		cue: [],
		speakerMention: null,
		speaker: null,
		actor: null,
		confidence: 0.9,
		keyness: 0.5,
		shown: true,
		...more,
	};
}

const quoted = (times: number): ActorReason => ({ code: 'quoted', values: { times } });
const named = (times: number): ActorReason => ({ code: 'named', values: { times } });

export const gridAnalysis: Analysis = {
	mentions: [],
	actors: [
		actor('Ingrid Halloran', 'person', 4, {
			role: 'Energy Minister',
			affiliation: 'Noravia',
			reasons: [quoted(3), named(5)],
		}),
		actor('Noravia', 'government', 7, { reasons: [{ code: 'lead' }, named(7)] }),
		actor('Northern Grid Council', 'organisation', 3, {
			wikidata: 'Q12',
			reasons: [quoted(1), named(2)],
		}),
		actor('Estmark', 'government', 3, { reasons: [named(3)] }),
		actor('Tomas Reuel', 'person', 1, { role: 'deputy premier', affiliation: 'Estmark', reasons: [quoted(1)] }),
		actor('Households Forum', 'organisation', 1, { reasons: [quoted(1)] }),
		actor('Kestral Strait', 'place', 2),
		actor('Port Ansel', 'place', 2),
		actor('Sele', 'place', 1),
	],
	topics: [
		topic('20000379', '04000000', 'electricity', { reasons: ['power', 'grid', 'tariff', 'auction'] }),
		topic('20000638', '11000000', 'international relations', { reasons: ['accord', 'ministers', 'neighbours'] }),
		topic('06000000', '06000000', 'environment', { shown: false, score: 0.2 }),
	],
	keyPhrases: [
		'reserve power',
		'hourly auction',
		'undersea cables',
		'fixed tariff',
		'Kestral Strait',
		'consumer groups',
	].map((text, index) => ({ text, score: 1 - index / 10 })),
	quotes: [
		quote(['No town on this strait should sit in the dark because two offices cannot agree on a price,'], {
			cue: [spanOf(GRID_TEXT, 'told reporters')],
			speaker: 'Ingrid Halloran',
			actor: 0,
			keyness: 0.95,
			keyReason: 'echoes-headline',
			speakerReason: { code: 'named', values: { words: 'Halloran', cue: 'told reporters' } },
		}),
		quote(['We have wasted a winter on that argument.'], { speaker: 'Ingrid Halloran', actor: 0, keyness: 0.5 }),
		quote(['within days, not weeks'], {
			cue: [spanOf(GRID_TEXT, 'said it would')],
			speaker: 'Northern Grid Council',
			actor: 2,
			keyness: 0.4,
		}),
		quote(['We did not get what we came for,', 'but we got something we can defend at home.'], {
			cue: [spanOf(GRID_TEXT, 'said Tomas')],
			speaker: 'Tomas Reuel',
			actor: 4,
			keyness: 0.9,
		}),
		quote(['An auction is only fair when more than one seller turns up,'], {
			cue: [spanOf(GRID_TEXT, 'said in a statement')],
			speaker: 'Households Forum',
			actor: 5,
			keyness: 0.8,
		}),
		quote(['at least six generators had registered'], {
			kind: 'indirect',
			speaker: 'Ingrid Halloran',
			actor: 0,
			keyness: 0.3,
		}),
		quote(['theatre'], { speaker: 'One official', shown: false, confidence: 0.3, keyness: 0.2 }),
		quote(['Power returned to the island of Sele on Monday'], {
			kind: 'indirect',
			speaker: 'the mayor',
			shown: false,
			keyness: 0.1,
		}),
	],
};

/** Markup and script wherever a page may put text, and words as long as a page may make them. */
export const hostileArticle: Article = {
	...gridArticle,
	url: 'https://hostile.example/<script>alert(1)</script>',
	title:
		'<img src=x onerror="alert(1)"> <b>Breaking</b> &lt;script&gt; Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(
			2,
		),
	description: '"><script>document.title = "owned"</script> ‮ overridden order',
	publisher: '<svg onload=alert(2)>',
	agency: 'A'.repeat(120),
	authors: ['</p><script>alert(3)</script>', 'Bobby"; DROP TABLE students;--'],
	publishedAt: 'yesterday at <b>noon</b>',
	modifiedAt: null,
	section: '{{constructor.constructor("alert(4)")()}}',
};

export const arabicArticle: Article = {
	...gridArticle,
	title: 'وزراء الطاقة يتفقون على تقاسم الكهرباء عبر مضيق كسترال بعد أحد عشر يوماً من الظلام',
	description: 'خمس دول على ضفتي المضيق تنهي خلافاً حول الأسعار.',
	publisher: 'صدى الميناء',
	agency: null,
	authors: ['ليلى الحداد'],
	language: 'ar',
	section: null,
	publishedAt: '2026-03-02',
	modifiedAt: null,
};

export const japaneseArticle: Article = {
	...gridArticle,
	title: '海峡五か国、十一日間の停電を経て予備電力の融通で合意',
	description: '時間ごとの入札が、エストマルク側の求めた固定料金に代わる。',
	publisher: '港日報',
	agency: null,
	authors: ['佐伯 遥'],
	language: 'ja',
	section: null,
};
