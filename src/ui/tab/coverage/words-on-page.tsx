import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';

/** Shows one of several sentences of the article on the page. False when the page no longer has it. */
export type ShowWords = (sentences: string[], index: number) => Promise<boolean>;

/** Null where no page stands beside. */
export const ShowingWords = createContext<ShowWords | null>(null);
/** The sentences of this article that the list tells of, in its order. */
export const SentencesHere = createContext<readonly string[]>([]);

/** The way from a sentence of this article to its place on the page. */
export function ShowOnPage({ words }: { words: string }) {
	const show = useContext(ShowingWords);
	const sentences = useContext(SentencesHere);
	const { announce, announceFailure } = useAnnouncements();
	if (!show) return null;
	async function reveal(): Promise<void> {
		const index = sentences.indexOf(words);
		const isShown = await (index < 0 ? show?.([words], 0) : show?.([...sentences], index));
		if (!isShown) announce(say('passage_gone'));
	}
	return (
		<button type="button" class="text-button" onClick={() => void reveal().catch(announceFailure)}>
			{say('show_on_page')}
		</button>
	);
}
