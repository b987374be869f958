import { expect, test } from 'vitest';
import type { AnalysedDocument } from '../../../../src/core/coverage/coverage-document.ts';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../../../src/core/coverage/stories/relate.ts';

type Report = readonly [language: string, title: string, text: string];

/** One event, told in eight languages in each one's own words; names stand in the case that the sentence asks for. */
const TOLD: readonly Report[] = [
	[
		'en',
		'Ferry Skarvind runs aground off Halmstrand',
		'The ferry Skarvind ran aground off Halmstrand on Friday with 148 passengers aboard. Captain Rolf Temmeren spoke of fog. The company Ostralia has sent a tug.',
	],
	[
		'de',
		'Fähre sitzt im Nebel fest',
		'Mit 148 Menschen an Bord ist die Fähre Skarvind am Freitag vor Halmstrand auf Grund gelaufen. Kapitän Rolf Temmeren sprach von Nebel. Die Reederei Ostralia schickte einen Schlepper.',
	],
	[
		'fr',
		'Un ferry s’échoue dans le brouillard',
		'Le ferry Skarvind s’est échoué vendredi devant Halmstrand avec 148 personnes à bord. Le capitaine Rolf Temmeren a parlé de brouillard. La compagnie Ostralia a envoyé un remorqueur.',
	],
	[
		'es',
		'Un ferri encalla por la niebla',
		'El ferri Skarvind encalló el viernes frente a Halmstrand con 148 personas a bordo. El capitán Rolf Temmeren habló de niebla. La naviera Ostralia envió un remolcador.',
	],
	[
		'it',
		'Traghetto incagliato nella nebbia',
		'Il traghetto Skarvind si è incagliato venerdì davanti a Halmstrand con 148 persone a bordo. Il comandante Rolf Temmeren ha parlato di nebbia. La compagnia Ostralia ha inviato un rimorchiatore.',
	],
	[
		'pl',
		'Prom utknął we mgle',
		'W piątek koło Halmstrandu osiadł na mieliźnie prom Skarvind ze 148 osobami na pokładzie. O mgle mówił kapitan Rolf Temmeren. Na miejsce armator, firma Ostralia, wysłał holownik.',
	],
	[
		'sv',
		'Färja på grund i dimman',
		'I fredags gick färjan Skarvind på grund utanför Halmstrand med 148 personer ombord. Det var dimma, sade kaptenen Rolf Temmeren. Från rederiet Ostralia kom en bogserbåt.',
	],
	[
		'uk',
		'Пором сів на мілину в тумані',
		'У п’ятницю біля Халмстранда сів на мілину пором Скарвінд, на борту якого було 148 людей. Про туман говорив капітан Рольф Теммерен. Від компанії Остралія прийшов буксир.',
	],
];

/** Other news of the same days from the same places and of the same persons, one of each language. */
const OTHERS: readonly Report[] = [
	[
		'en',
		'Halmstrand museum shows Roman coins',
		'The town museum of Halmstrand shows 300 Roman coins from Friday on. They were found beneath the market.',
	],
	[
		'de',
		'Brücke in Halmstrand gesperrt',
		'Die Brücke in Halmstrand bleibt bis Mai gesperrt. Bei einer Prüfung wurden Risse an zwei Pfeilern gefunden.',
	],
	[
		'fr',
		'Les enseignants en grève',
		'Les enseignants de Lormère ont cessé le travail vendredi. Ils réclament des classes plus petites et 148 postes.',
	],
	[
		'es',
		'Las nutrias vuelven al río',
		'Dos nutrias fueron vistas en el río Enete por primera vez en sesenta años, según la oficina de fauna de Halmstrand.',
	],
	[
		'uk',
		'Музей показує монети',
		'Міський музей показує триста римських монет, які знайшли під час будівельних робіт у Халмстранді.',
	],
];

const entries = (reports: readonly Report[], name: string): AnalysedDocument[] =>
	reports.map(([language, title, text], number) => ({
		id: `${name}-${language}`,
		url: `https://outlet${number}.example/${name}`,
		title,
		text,
		outlet: `Outlet ${number}`,
		agency: null,
		publishedAt: `2026-03-13T${String(8 + number).padStart(2, '0')}:00:00Z`,
		language,
	}));
const library = [...entries(TOLD, 'ferry'), ...entries(OTHERS, 'other')];

test('one event told in eight languages is one story, and what shares a place or a figure with it is none of it', () => {
	const stories = findStories(library, '2026-03-10T00:00:00Z')
		.map(({ documents }) => documents)
		.filter((documents) => documents.length > 1);
	expect(stories.map((documents) => documents.toSorted())).toEqual([
		TOLD.map(([language]) => `ferry-${language}`).toSorted(),
	]);
});

test.each(['en', 'de', 'uk'])(
	'an article in “%s” has the others beside it, for the names that both have',
	(language) => {
		const article = library.find(({ id }) => id === `ferry-${language}`);
		const related = article ? relateTo(article, library) : [];
		expect(related.map(({ id }) => id).toSorted()).toEqual(
			TOLD.map(([other]) => `ferry-${other}`)
				.filter((id) => id !== article?.id)
				.toSorted(),
		);
		expect(related.map(({ reasons }) => reasons[0]?.code)).toEqual(related.map(() => 'names'));
	},
);

test('reports of one language are matched as ever, however many names they share', () => {
	const [first] = library;
	const other = first && {
		...first,
		id: 'later',
		title: 'Halmstrand thanks Temmeren',
		text: 'Rolf Temmeren, who steered the Skarvind for Ostralia, retires in Halmstrand.',
	};
	const alone = first && other ? relateTo({ ...other, publishedAt: '2026-03-30T08:00:00Z' }, [first]) : null;
	expect(alone).toEqual([]);
});
