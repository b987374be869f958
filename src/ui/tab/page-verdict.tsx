import { type PlainKey, say } from '../../words/say.ts';
import './page-verdict.css';
import type { PageVerdict } from '../../core/sites/page-verdicts.ts';
import type { SiteView } from '../../messages/tabs.ts';
import type { PageActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';

interface PageVerdictProps {
	site: SiteView;
	/** What may be said of the page. */
	offered: PageVerdict;
	actions: Pick<PageActions, 'sayOfPage'>;
}

const OFFERS: Record<PageVerdict, { words: PlainKey; holds: PlainKey }> = {
	article: { words: 'say_article', holds: 'say_article_holds' },
	none: { words: 'say_none', holds: 'say_none_holds' },
};

/** Lets the reader say whether a page is an article, with the pattern of the addresses that it then holds for; or take that back. */
export function PageVerdictTool({ site: { pattern, verdict }, offered, actions }: PageVerdictProps) {
	const { announceFailure } = useAnnouncements();
	if (!pattern) return null;
	const tell = (next: PageVerdict | null) => () => void actions.sayOfPage(next).catch(announceFailure);
	const isOtherwise = verdict !== null && verdict !== offered;
	if (verdict === offered) return null;
	return (
		<p class="page-verdict">
			<button type="button" class="text-button" onClick={tell(isOtherwise ? null : offered)}>
				{isOtherwise ? say('take_back') : say(OFFERS[offered].words)}
			</button>{' '}
			<span class="page-verdict-holds">
				{isOtherwise ? say('verdict_holds') : say(OFFERS[offered].holds)} <bdi>{pattern}</bdi>
			</span>
		</p>
	);
}
