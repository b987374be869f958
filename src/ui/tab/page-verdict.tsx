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

const OFFERS: Record<PageVerdict, { say: string; holds: string }> = {
	article: { say: 'This is an article', holds: 'Pages like it will be read from now on:' },
	none: { say: 'This is no article', holds: 'Pages like it will not be read any more:' },
};

/** Lets the reader say whether a page is an article, with the pattern of the addresses that it then holds for; or take that back. */
export function PageVerdictTool({ site: { pattern, verdict }, offered, actions }: PageVerdictProps) {
	const { announceFailure } = useAnnouncements();
	if (!pattern) return null;
	const say = (next: PageVerdict | null) => () => void actions.sayOfPage(next).catch(announceFailure);
	const isOtherwise = verdict !== null && verdict !== offered;
	if (verdict === offered) return null;
	return (
		<p class="page-verdict">
			<button type="button" class="text-button" onClick={say(isOtherwise ? null : offered)}>
				{isOtherwise ? 'Take back what you said' : OFFERS[offered].say}
			</button>{' '}
			<span class="page-verdict-holds">
				{isOtherwise ? 'It holds for pages like this one:' : OFFERS[offered].holds} <bdi>{pattern}</bdi>
			</span>
		</p>
	);
}
