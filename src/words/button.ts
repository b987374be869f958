import type { ButtonWords, TabSayings } from '../core/sites/button-words.ts';
import { say, sayCounted } from './say.ts';
import { wordsFor } from './wordings.ts';

const sayTab = wordsFor<TabSayings>()('button', {
	off: ({ host }) => (host ? say('button_off', { host }) : say('button_off_here')),
});

/** The tooltip of the toolbar button. */
export function sayButton({ tab, news }: ButtonWords): string {
	const title = sayTab(tab);
	return news === 0 ? title : sayCounted('button_news', news, { title });
}
