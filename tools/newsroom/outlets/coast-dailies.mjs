// @ts-check
/** Dailies of eight languages on one coast, which all tell of the ferry. */
import { makeDaily } from './daily.mjs';

const FONT = '"Noto Serif","PT Serif","DejaVu Serif",Georgia,serif';

/** @type {import('./outlet.mjs').Outlet[]} */
export const coastDailies = [
	makeDaily(
		{
			id: 'northbank-times',
			name: 'Northbank Times',
			motto: 'News from both banks',
			host: 'www.northbank-times.test',
			language: 'en',
			locale: 'en-GB',
			utcOffsetMinutes: 0,
			colour: '#26435e',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'By', sections: ['World', 'Coast', 'Money', 'Culture'], imprint: 'About us' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'vellmarer-bote',
			name: 'Vellmarer Bote',
			motto: 'Was an der Küste geschieht',
			host: 'www.vellmarer-bote.test',
			language: 'de',
			locale: 'de-DE',
			utcOffsetMinutes: 60,
			colour: '#3b5a2a',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'Von', sections: ['Welt', 'Küste', 'Wirtschaft', 'Kultur'], imprint: 'Impressum' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'quai-de-lormere',
			name: 'Le Quai de Lormère',
			motto: 'Le journal du port',
			host: 'quai-de-lormere.test',
			language: 'fr',
			locale: 'fr-FR',
			utcOffsetMinutes: 60,
			colour: '#7a1f35',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'Par', sections: ['Monde', 'Port', 'Économie', 'Culture'], imprint: 'Mentions légales' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'ria-de-oresta',
			name: 'La Ría de Oresta',
			motto: 'Diario de la costa',
			host: 'ria-de-oresta.test',
			language: 'es',
			locale: 'es-ES',
			utcOffsetMinutes: 60,
			colour: '#8a4b12',
			feeds: [{ path: '/atom.xml', kind: 'atom' }],
		},
		{
			words: { by: 'Por', sections: ['Mundo', 'Costa', 'Economía', 'Cultura'], imprint: 'Quiénes somos' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'faro-di-vell',
			name: 'Il Faro di Vell',
			motto: 'Quotidiano del porto',
			host: 'faro-di-vell.test',
			language: 'it',
			locale: 'it-IT',
			utcOffsetMinutes: 60,
			colour: '#1d6a5c',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'Di', sections: ['Mondo', 'Porto', 'Economia', 'Cultura'], imprint: 'Chi siamo' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'kurier-velski',
			name: 'Kurier Velski',
			motto: 'Dziennik wybrzeża',
			host: 'kurier-velski.test',
			language: 'pl',
			locale: 'pl-PL',
			utcOffsetMinutes: 60,
			colour: '#5b2a7a',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'Autor:', sections: ['Świat', 'Wybrzeże', 'Gospodarka', 'Kultura'], imprint: 'O nas' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'skarviksposten',
			name: 'Skarviksposten',
			motto: 'Nyheter från skärgården',
			host: 'skarviksposten.test',
			language: 'sv',
			locale: 'sv-SE',
			utcOffsetMinutes: 60,
			colour: '#1b5f8c',
			feeds: [{ path: '/feed.json', kind: 'json' }],
		},
		{
			words: { by: 'Av', sections: ['Världen', 'Kusten', 'Ekonomi', 'Kultur'], imprint: 'Om oss' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
	makeDaily(
		{
			id: 'khvylia-vellu',
			name: 'Хвиля Веллу',
			motto: 'Газета узбережжя',
			host: 'khvylia-vellu.test',
			language: 'uk',
			locale: 'uk-UA',
			utcOffsetMinutes: 120,
			colour: '#2b3f8f',
			feeds: [{ path: '/feed.rss', kind: 'rss' }],
		},
		{
			words: { by: 'Автор:', sections: ['Світ', 'Узбережжя', 'Економіка', 'Культура'], imprint: 'Про нас' },
			light: '#e3e8ee',
			font: FONT,
		},
	),
];
