import type { ShownThing } from '../messages/background-to-page.ts';
import { say } from './say.ts';

/** What is gone through on a page, by the name of whose it is. */
export function shownThing(thing: ShownThing, name: string | null): string {
	switch (thing) {
		case 'mention':
			return name ?? say('page_mentions');
		case 'quote':
			return name === null ? say('page_quotes') : say('page_quotes_of', { name });
		case 'difference':
			return name ?? say('page_differences');
		case 'words':
			return name ?? say('page_words');
		case 'highlight':
			return say('kind_highlights');
	}
}
