// @ts-check
/** Three dailies in other languages. */
import { makeDaily } from './daily.mjs';

/** @type {import('./outlet.mjs').Outlet} */
export const hafenkurier = makeDaily(
	{
		id: 'hafenkurier',
		name: 'Hafenkurier',
		motto: 'Nachrichten aus dem Norden',
		host: 'www.hafenkurier.test',
		language: 'de',
		locale: 'de-DE',
		utcOffsetMinutes: 60,
		colour: '#1f4e3d',
		feeds: [{ path: '/feed.rss', kind: 'rss' }],
	},
	{
		words: { by: 'Von', sections: ['Politik', 'Wirtschaft', 'Hafen', 'Kultur'], imprint: 'Impressum' },
		light: '#dfe8e0',
		font: 'Charter,"Bitstream Charter","Noto Serif","DejaVu Serif",Georgia,serif',
	},
);

/** @type {import('./outlet.mjs').Outlet} */
export const dzvin = makeDaily(
	{
		id: 'dzvin',
		name: 'Дзвін',
		motto: 'Щоденна газета',
		host: 'dzvin.test',
		language: 'uk',
		locale: 'uk-UA',
		utcOffsetMinutes: 120,
		colour: '#1c3f94',
		feeds: [{ path: '/atom.xml', kind: 'atom' }],
	},
	{
		words: { by: 'Автор:', sections: ['Світ', 'Країна', 'Економіка', 'Культура'], imprint: 'Про нас' },
		light: '#f6e7b4',
		font: '"Noto Serif","PT Serif","DejaVu Serif",Georgia,serif',
	},
);

/** @type {import('./outlet.mjs').Outlet} */
export const minato = makeDaily(
	{
		id: 'minato',
		name: '港都日報',
		motto: '海と街のニュース',
		host: 'minato-nippo.test',
		language: 'ja',
		locale: 'ja-JP',
		utcOffsetMinutes: 540,
		colour: '#8c1c2c',
		feeds: [{ path: '/feed.json', kind: 'json' }],
	},
	{
		words: { by: '記者', sections: ['国際', '経済', '医療', '文化'], imprint: '会社案内' },
		light: '#f3dcdc',
		font: '"Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP","Noto Sans CJK JP",serif',
	},
);
