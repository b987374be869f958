import type { Quote } from '../article.ts';
import { isAttributed } from './shown-quotes.ts';

/** What one speaker said. */
export interface SpeakerQuotes {
	/** Null for the quotes that nobody is named for. */
	speaker: string | null;
	/** Index into the analysis' actors. */
	actor: number | null;
	/** In order of the text. */
	quotes: Quote[];
}

/** Quotes by who said them: first whoever said what a reader would miss most, last what nobody is named for. */
export function groupBySpeaker(quotes: readonly Quote[]): SpeakerQuotes[] {
	const groups = new Map<string, SpeakerQuotes>();
	for (const quote of quotes) {
		const speaker = isAttributed(quote) ? quote.speaker : null;
		const actor = speaker === null ? null : quote.actor;
		const key = actor === null ? `name ${speaker?.toLowerCase() ?? ''}` : `actor ${actor}`;
		const group = groups.get(key);
		if (group) group.quotes.push(quote);
		else groups.set(key, { speaker, actor, quotes: [quote] });
	}
	const rank = ({ speaker, quotes: said }: SpeakerQuotes) =>
		speaker === null ? -1 : Math.max(...said.map(({ keyness }) => keyness));
	return [...groups.values()].sort((a, b) => rank(b) - rank(a));
}
