import { describe, expect, test } from 'vitest';
import type { AnalysedDocument } from '../../../../src/core/coverage/coverage-document.ts';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../../../src/core/coverage/stories/relate.ts';

type Report = readonly [title: string, text: string];

/** Of each language five reports of one hour and one outlet that share the weekday, the outlet's name and the small words. */
const STRANGERS: Readonly<Record<string, readonly Report[]>> = {
	en: [
		[
			'Harbour crane stands still after storm',
			'The largest crane of the harbour at Vell stood still on Friday after a storm, the port said. It will take a week until the parts arrive, a spokeswoman told the Vell Courier.',
		],
		[
			'Teachers ask for smaller classes',
			'Teachers in Lowmere on Friday asked for smaller classes and said that the new year will not begin without an answer. The ministry told the Vell Courier that it would look at the matter in the spring.',
		],
		[
			'Otters return to the river',
			'Two otters have been seen on the river for the first time in sixty years, the wildlife office said on Friday. Walkers were asked to keep dogs away, the Vell Courier has learned.',
		],
		[
			'Bakery wins prize for rye bread',
			'A bakery from Sandhaven has won the prize for the best rye bread of the year. The jury said on Friday that the crust was without equal; the owner told the Vell Courier she would sleep first.',
		],
		[
			'Court lifts fee for parking',
			'The court has lifted the fee for parking in front of the hospital. The town had not announced it rightly, the judge said on Friday. The Vell Courier had reported on the fee last year.',
		],
	],
	de: [
		[
			'Neue Badeordnung: Ein kleiner Fortschritt',
			'Der Stadtrat von Lahnbrück hat am Freitag die neue Badeordnung beschlossen. Das ist ein Schritt, auf den viele Menschen seit Jahren gewartet haben, sagte eine Sprecherin dem Lahnboten am Abend.',
		],
		[
			'Sparbank Nordhafen: Aufsicht sieht Fehler',
			'Die Aufsicht hat am Freitag einen Bericht über das Ende der Sparbank Nordhafen vorgelegt. Man habe die Risiken früher sehen müssen, sagte ein Sprecher dem Lahnboten. Viele Kunden warten seit dem Jahr auf ihr Geld.',
		],
		[
			'Zoo sucht entlaufenen Otter',
			'Nach dem Ausbruch von drei Ottern aus dem Zoo wird seit Freitag noch nach einem der Tiere gesucht. Zwei sind am Morgen gefangen worden, wie eine Sprecherin dem Lahnboten mitteilte.',
		],
		[
			'Handballerinnen holen neue Trainerin',
			'Die Handballerinnen aus Sandhaven haben eine neue Trainerin. Sie unterschrieb am Freitag einen Vertrag bis zum Ende des Jahres, wie der Verein dem Lahnboten am Abend mitteilte.',
		],
		[
			'Gericht kippt Gebühr für Parkplätze',
			'Das Gericht hat die Gebühr für Parkplätze vor dem Krankenhaus für unwirksam erklärt. Die Stadt habe sie nicht richtig bekannt gemacht, sagte die Richterin am Freitag. Viele Menschen hatten nach dem Urteil gefragt.',
		],
	],
	fr: [
		[
			'La grue du port reste à l’arrêt',
			'La plus grande grue du port de Vellmont est restée à l’arrêt vendredi après la tempête. Il faudra une semaine pour que les pièces arrivent, a indiqué une porte-parole au Courrier du Val.',
		],
		[
			'Les enseignants veulent des classes plus petites',
			'Les enseignants de la région ont demandé vendredi des classes plus petites. Le ministère a répondu au Courrier du Val qu’il étudierait la question au printemps, sans donner de date.',
		],
		[
			'Des loutres de retour dans la rivière',
			'Deux loutres ont été vues dans la rivière pour la première fois depuis soixante ans, selon l’office de la nature vendredi. Les promeneurs sont priés de tenir leurs chiens, a-t-il dit au Courrier du Val.',
		],
		[
			'Une boulangerie primée pour son pain de seigle',
			'Une boulangerie de Sablon a reçu le prix du meilleur pain de seigle de l’année. Le jury a salué vendredi une croûte sans égale ; la patronne a dit au Courrier du Val vouloir dormir.',
		],
		[
			'Le tribunal annule la taxe de stationnement',
			'Le tribunal a annulé la taxe de stationnement devant l’hôpital. La ville ne l’avait pas annoncée dans les formes, a dit la juge vendredi. Le Courrier du Val en avait parlé l’année dernière.',
		],
	],
	es: [
		[
			'La grúa del puerto sigue parada',
			'La mayor grúa del puerto de Vellanova quedó parada el viernes tras la tormenta. Las piezas tardarán una semana en llegar, dijo una portavoz al Correo del Valle, que publica hoy las fotos.',
		],
		[
			'Los maestros piden clases más pequeñas',
			'Los maestros de la región pidieron el viernes clases más pequeñas. El ministerio dijo al Correo del Valle que estudiará el asunto en primavera, pero no dio una fecha para la respuesta.',
		],
		[
			'Las nutrias vuelven al río',
			'Dos nutrias fueron vistas en el río por primera vez en sesenta años, según la oficina de fauna el viernes. Los paseantes deben llevar a los perros atados, dijo al Correo del Valle.',
		],
		[
			'Una panadería gana el premio al mejor pan',
			'Una panadería de Arenal ganó el premio al mejor pan de centeno del año. El jurado elogió el viernes la corteza; la dueña dijo al Correo del Valle que antes de nada quiere dormir.',
		],
		[
			'El tribunal anula la tasa de aparcamiento',
			'El tribunal anuló la tasa de aparcamiento frente al hospital. La ciudad no la había anunciado bien, dijo la jueza el viernes. El Correo del Valle había informado de la tasa el año pasado.',
		],
	],
	it: [
		[
			'La gru del porto resta ferma',
			'La più grande gru del porto di Vellano è rimasta ferma venerdì dopo la tempesta. I pezzi arriveranno tra una settimana, ha detto una portavoce al Corriere della Valle.',
		],
		[
			'Gli insegnanti chiedono classi più piccole',
			'Gli insegnanti della regione hanno chiesto venerdì classi più piccole. Il ministero ha detto al Corriere della Valle che esaminerà la questione in primavera, ma senza dare una data.',
		],
		[
			'Le lontre tornano nel fiume',
			'Due lontre sono state viste nel fiume per la prima volta in sessant’anni, secondo l’ufficio della fauna venerdì. I cani vanno tenuti al guinzaglio, ha detto al Corriere della Valle.',
		],
		[
			'Un forno vince il premio per il pane di segale',
			'Un forno di Sabbiano ha vinto il premio per il miglior pane di segale dell’anno. La giuria ha lodato venerdì la crosta; la titolare ha detto al Corriere della Valle che vuole dormire.',
		],
		[
			'Il tribunale annulla la tassa di parcheggio',
			'Il tribunale ha annullato la tassa di parcheggio davanti all’ospedale. La città non l’aveva annunciata bene, ha detto la giudice venerdì. Il Corriere della Valle ne aveva parlato l’anno scorso.',
		],
	],
	sv: [
		[
			'Hamnens kran står still',
			'Hamnens största kran i Vellhamn står still sedan fredagen efter stormen. Det tar en vecka innan delarna kommer, sade en talesperson till Dalkuriren, som har varit på plats.',
		],
		[
			'Lärare vill ha mindre klasser',
			'Lärarna i regionen krävde på fredagen mindre klasser. Departementet sade till Dalkuriren att det ska se över frågan under våren, men gav inte något datum för ett svar.',
		],
		[
			'Uttrar tillbaka i ån',
			'Två uttrar har setts i ån för första gången på sextio år, enligt viltvården på fredagen. Hundar ska hållas kopplade, sade en talesperson till Dalkuriren.',
		],
		[
			'Bageri får pris för rågbröd',
			'Ett bageri från Sandviken har fått priset för årets bästa rågbröd. Juryn prisade skorpan på fredagen; ägaren sade till Dalkuriren att hon först vill sova.',
		],
		[
			'Domstol stoppar avgift för parkering',
			'Domstolen har stoppat avgiften för parkering framför sjukhuset. Kommunen hade inte meddelat den på rätt sätt, sade domaren på fredagen. Dalkuriren skrev om avgiften förra året.',
		],
	],
	// none of its words is known
	xx: [
		[
			'Olmi krano hafu stelli',
			'Olmi grando krano ud hafu dem Vellu stelli na fridi ut stormu. Ut semano na parti veni, dise una parlanta na Kuriero ud Valu, kae na foti publi.',
		],
		[
			'Mestri peti klasi peti',
			'Olmi mestri ud regiono peti na fridi klasi mas peti. Ut ministro dise na Kuriero ud Valu kae ut demanda na vero studi, ma ut dato na dise.',
		],
		[
			'Lutri retorni na rivo',
			'Dua lutri vidi na rivo ut prima vico na sesdek ani, dise ut ofico ud fauno na fridi. Olmi hundi na laso, dise na Kuriero ud Valu.',
		],
		[
			'Bakero gani premi ud pano',
			'Una bakero ud Sablo gani ut premi ud bona pano na ani. Ut jurio laudi na fridi ut krusto; ut dona dise na Kuriero ud Valu kae na dormi.',
		],
		[
			'Tribuno nuli takso ud parko',
			'Ut tribuno nuli ut takso ud parko na fronto ud hospito. Ut urbo na dise bona, dise ut juda na fridi. Ut Kuriero ud Valu na parli ut takso.',
		],
	],
};
const OUTLETS: Readonly<Record<string, string>> = {
	en: 'Vell Courier',
	de: 'Lahnbote',
	fr: 'Courrier du Val',
	es: 'Correo del Valle',
	it: 'Corriere della Valle',
	sv: 'Dalkuriren',
	xx: 'Kuriero ud Valu',
};

function libraryOf(language: string, declared: string | null): AnalysedDocument[] {
	return (STRANGERS[language] ?? []).map(([title, text], number) => ({
		id: `${language}${number}`,
		url: `https://courier.example/${language}/${number}`,
		title,
		text,
		outlet: OUTLETS[language] ?? '',
		agency: null,
		publishedAt: `2026-03-13T08:${10 + number}:00Z`,
		language: declared,
	}));
}

describe.each(Object.keys(STRANGERS))('five strangers of one hour, weekday and outlet in “%s”', (language) => {
	test.each([
		['with the language declared', language],
		['with none declared', null],
		['with the language of the software declared', 'en-US'],
	])('are five stories, %s', (_, declared) => {
		const stories = findStories(libraryOf(language, declared), '2026-03-10T00:00:00Z');
		expect(stories.map(({ documents }) => documents).filter((documents) => documents.length > 1)).toEqual([]);
	});

	test('are nobody’s coverage', () => {
		const library = libraryOf(language, language);
		for (const article of library) expect(relateTo(article, library)).toEqual([]);
	});
});

test('strangers of all these languages together are stories of their own', () => {
	const library = Object.keys(STRANGERS).flatMap((language) => libraryOf(language, null));
	const stories = findStories(library, '2026-03-10T00:00:00Z');
	expect(stories.filter(({ documents }) => documents.length > 1)).toEqual([]);
});

/** Two reports of one event in each language, among the strangers. */
const TOLD_TWICE: Readonly<Record<string, readonly [Report, Report]>> = {
	de: [
		[
			'Fähre vor Halden auf Grund gelaufen',
			'Die Fähre „Möwe“ ist am Freitag vor Halden auf Grund gelaufen. An Bord waren 140 Fahrgäste, niemand wurde verletzt. Kapitän Rolf Temme sprach von dichtem Nebel.',
		],
		[
			'140 Fahrgäste sitzen auf Fähre „Möwe“ fest',
			'Vor Halden ist die Fähre „Möwe“ im Nebel auf Grund gelaufen. Alle 140 Fahrgäste blieben unverletzt, sagte Kapitän Rolf Temme.',
		],
	],
	es: [
		[
			'El ferri Gaviota encalla frente a Haldena',
			'El ferri Gaviota encalló el viernes frente a Haldena con 140 pasajeros a bordo. Nadie resultó herido, dijo el capitán Rodrigo Temes, que habló de niebla espesa.',
		],
		[
			'140 pasajeros atrapados en el ferri Gaviota',
			'La niebla hizo encallar al ferri Gaviota frente a Haldena. Los 140 pasajeros están ilesos, según el capitán Rodrigo Temes.',
		],
	],
	fr: [
		[
			'Le ferry Mouette s’échoue devant Haldène',
			'Le ferry Mouette s’est échoué vendredi devant Haldène avec 140 passagers à bord. Personne n’a été blessé, a dit le capitaine Roland Temme, qui a parlé d’un épais brouillard.',
		],
		[
			'140 passagers bloqués sur le ferry Mouette',
			'Dans le brouillard, le ferry Mouette s’est échoué devant Haldène. Les 140 passagers sont indemnes, selon le capitaine Roland Temme.',
		],
	],
	ja: [
		[
			'ベル港でクレーンが倒壊、作業員2人けが',
			'13日午前、ベル港のコンテナ埠頭で大型クレーンが倒れ、作業員2人がけがをした。港は東側の岸壁を閉鎖した。',
		],
		[
			'ベル港でクレーン倒れる 2人負傷',
			'ベル港のコンテナ埠頭で13日朝、大型クレーンが倒壊し、作業員2人が負傷した。東側の岸壁は閉鎖されている。',
		],
	],
};

test.each(Object.entries(TOLD_TWICE))(
	'one event told twice in %s is one story, on the first day too',
	(language, reports) => {
		const told = reports.map(
			([title, text], number): AnalysedDocument => ({
				id: `told${number}`,
				url: `https://outlet${number}.example/ferry`,
				title,
				text,
				outlet: `Outlet ${number}`,
				agency: null,
				publishedAt: `2026-03-13T0${8 + number}:00:00Z`,
				language: null,
			}),
		);
		const library = [...told, ...libraryOf(language, null)];
		const stories = findStories(library, '2026-03-10T00:00:00Z').filter(({ documents }) => documents.length > 1);
		expect(stories.map(({ documents }) => documents)).toEqual([['told0', 'told1']]);
		const [first] = told;
		const related = first ? relateTo(first, library) : [];
		expect(related.map(({ id }) => id)).toEqual(['told1']);
		expect(['hours', 'days']).not.toContain(related[0]?.reasons[0]?.code);
	},
);

describe('a publisher’s own words in all of its entries tell no story', () => {
	const LEADS: readonly Report[] = [
		['Crane stands still', 'The largest crane of the port of Vell has a crack in its arm and waits for parts.'],
		['Smaller classes wanted', 'Teachers in Lowmere ask for fewer pupils in each room and for longer breaks.'],
		['Otters are back', 'Two animals were seen below the weir, where none had lived for sixty years.'],
		['Prize for rye bread', 'A bakery from Sandhaven has convinced the jury with a crust without equal.'],
		['Parking stays free', 'The court finds that a fee in front of the clinic was never rightly announced.'],
	];
	const entries = (told: (lead: string) => string) =>
		LEADS.map(
			([title, lead], number): AnalysedDocument => ({
				id: String(number),
				url: `https://outlet${number}.example/a`,
				title,
				text: told(lead).slice(0, 260),
				outlet: `Outlet ${number}`,
				agency: null,
				publishedAt: `2026-03-13T0${number}:00:00Z`,
				language: 'en',
			}),
		);

	test.each([
		[
			'in front of each',
			(lead: string) =>
				`Tell us: Should the harbour toll of Port Ansel rise? Vote now in the Ansel poll and win a cruise on the ferry Elster with Captain Rolf Temme! ${lead}`,
		],
		[
			'behind each',
			(lead: string) =>
				`${lead} Follow the Ansel Gazette with Greta Moss and Tom Aas every morning from the harbour of Port Ansel, and win a cruise on the ferry Elster.`,
		],
		[
			'within each',
			(lead: string) =>
				`${lead.slice(0, 30)} Greta MossCouncil balks at lengthy harbour hearing Elster captain goes local in race for Port Ansel toll ${lead.slice(30)}`,
		],
	])('%s', (_, told) => {
		const stories = findStories(entries(told), '2026-03-10T00:00:00Z');
		expect(stories.filter(({ documents }) => documents.length > 1)).toEqual([]);
	});

	test('but a text that is carried whole under another headline is one', () => {
		const wire = (lead: string) =>
			`${lead} The harbour master, Rolf Temme, said on Friday that the port of Ansel would look at the matter before the spring.`;
		const [first, second] = entries(wire);
		if (!first || !second) throw new Error('There are no entries');
		const stories = findStories([first, { ...second, text: first.text }], '2026-03-10T00:00:00Z');
		expect(stories.map(({ documents }) => documents.length)).toEqual([2]);
	});
});
