import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findTopics } from '../../../src/core/topics/find-topics.ts';
import { readTopicModel, type TopicModel } from '../../../src/core/topics/topic-model.ts';

let model: TopicModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/topics.bin', import.meta.url));
	model = readTopicModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

test.each([
	[
		'de',
		'Sport',
		'Vell gewinnt in Northbank',
		'Die Mannschaft drehte das Spiel. Zwei Matchbälle wehrte die Siegerin ab, der Aufschlag saß, und das Turnier in Wimbledon kann kommen.',
		'tennis',
	],
	[
		'de',
		'Sport',
		'Sieg im letzten Rennen',
		'Das Peloton holte die Ausreißer ein. Die Etappe entschied der Sprint, der Radprofi feierte den Sieg vor dem Zeitfahren.',
		'cycling',
	],
	[
		'de',
		'Kultur',
		'Neues Stück in Vell',
		'Das Schauspielhaus zeigt die Uraufführung. Der Intendant holte ein junges Ensemble auf die Bühne, und das Theater war voll.',
		'theatre',
	],
	[
		'de',
		'Wirtschaft',
		'Brightwater wächst',
		'Der Umsatz des Unternehmens stieg im Quartal um zehn Prozent auf zwei Milliarden Euro. Der Gewinn des Konzerns blieb unter dem Vorjahr.',
		'business reporting and performance',
	],
	[
		'fr',
		'Sport',
		'Vell en finale',
		'L’équipe de cyclistes a contrôlé le peloton. La victoire d’étape revient au coureur de Vell, avant le contre-la-montre.',
		'cycling',
	],
	[
		'fr',
		'Culture',
		'Un film à Vell',
		'Le film du réalisateur sort mercredi. Le tournage a duré deux ans et l’actrice a chanté dans un cinéma.',
		'cinema',
	],
	[
		'es',
		'Deportes',
		'Vell gana la final',
		'El equipo remontó el partido. El base anotó diez triples y doce rebotes, y la victoria en baloncesto llegó en la prórroga.',
		'basketball',
	],
	[
		'it',
		'Sport',
		'Vell vince',
		'La squadra ha vinto la gara. Il portiere ha parato un rigore, l’attaccante ha segnato due gol e il calcio torna in città.',
		'soccer',
	],
	[
		'nl',
		'Sport',
		'Vell wint',
		'De ploeg won de wedstrijd. De renners reden samen in het peloton, en de etappe was voor de wielrenner uit Vell.',
		'cycling',
	],
	[
		'sv',
		'Sport',
		'Vell vann matchen',
		'Laget vann med tränaren från Vell. Målvakten räddade straffsparken, och fotbollen firades hela säsongen.',
		'soccer',
	],
	[
		'no',
		'Sport',
		'Vell vant',
		'Treneren roste laget. Seieren i langrenn kom på stafetten, og skirennet ga medalje i mesterskapet.',
		'skiing',
	],
	[
		'da',
		'Sport',
		'Vell vandt kampen',
		'Træneren roste holdet efter sejren. Håndbold er stort i byen, og landsholdet vandt håndboldkampen.',
		'handball (team)',
	],
	[
		'fi',
		'Urheilu',
		'Vell voitti ottelun',
		'Valmentaja kehui joukkuetta. Jalkapallossa maalivahti torjui rangaistuspotkun, ja voitto toi mitalin.',
		'soccer',
	],
	[
		'cs',
		'Sport',
		'Vell vyhrál zápas',
		'Trenér chválil tým. Brankář chytil penaltu a fotbal ve městě slavil vítězství.',
		'soccer',
	],
	[
		'ro',
		'Sport',
		'Vell a câștigat meciul',
		'Antrenorul a lăudat echipa. Portarul a apărat un penalty, iar fotbalul a adus victoria.',
		'soccer',
	],
	[
		'hu',
		'Sport',
		'A Vell nyerte a mérkőzést',
		'Az edző dicsérte a csapatot. A kapus tizenegyest védett, a labdarúgók győzelmet ünnepeltek.',
		'soccer',
	],
	[
		'uk',
		'Спорт',
		'Велл виграв матч',
		'Тренер похвалив команду. Воротар відбив пенальті, і футбол приніс перемогу.',
		'soccer',
	],
])('%s: within its branch (%s), “%s” is told by its own words', (language, section, title, text, name) => {
	const pack = choosePack(text, language);
	const [best, ...others] = findTopics({ title, text, section, actors: [] }, model, pack.topicTerms);
	expect(pack.language).toBe(language);
	expect(best).toMatchObject({ name, shown: true });
	// what stands above it says nothing more
	expect(others.map(({ id }) => id)).not.toContain(best?.broader.at(-2));
});

test.each([
	[
		'de',
		'In Vell',
		'Die Regierung sucht im Parlament eine Mehrheit. Die Partei der Ministerin spielt Tennis, sagt man. Das Tennis der Opposition.',
	],
	[
		'es',
		'En Vell',
		'El gobierno busca una mayoría en el parlamento. El partido de la ministra juega al tenis, dicen. El tenis de la oposición.',
	],
])('%s: words for a narrower topic speak for no branch', (language, title, text) => {
	const topics = findTopics({ title, text, actors: [] }, model, choosePack(text, language).topicTerms);
	expect(topics[0]?.branch).toBe('medtop:11000000');
	expect(topics.map(({ name }) => name)).not.toContain('tennis');
});

test.each([
	[
		'pl',
		'Wzrost gospodarczy to kolejny temat. Rynek i firmy mówią o tym kolejny raz, a bank podnosi ceny kolejny rok.',
		'transport',
	],
	[
		'da',
		'Virksomheden tog ordet. Banken tog en pause, og markedet tog imod. Økonomien og inflationen tog fart.',
		'transport',
	],
	[
		'ro',
		'Economia are un trend nou. Firmele și inflația urmează un trend, iar trendul continuă pe piață.',
		'transport',
	],
	[
		'de',
		'Die Regierung der Wirtschaft: Umsatz hier. Der Umsatz der Unternehmen und die Inflation, der Umsatz der Firmen.',
		'business reporting',
	],
])('%s: an everyday word, or one word alone, tells no narrower topic: “%s”', (language, text, name) => {
	const topics = findTopics({ title: 'Vell', text, actors: [] }, model, choosePack(text, language).topicTerms);
	expect(topics.length).toBeGreaterThan(0);
	expect(topics.filter((topic) => topic.name.startsWith(name))).toEqual([]);
});

test('a branch of which no narrower topic is told is shown only where its words are many', () => {
	const of = (text: string) =>
		findTopics({ title: 'Vell', text, actors: [] }, model, choosePack(text, 'de').topicTerms);
	expect(
		of('Das Spiel war gut. Die Mannschaft freut sich über den Sieg nach dem Krieg der Armee mit den Soldaten.').every(
			({ shown, broader }) => !shown || broader.length > 0,
		),
	).toBe(true);
});
