import { useState } from 'preact/hooks';
import type { SiteView } from '../../messages/tabs.ts';
import { StatePage } from '../kit/state-page.tsx';
import { CannotRun } from './cannot-run.tsx';
import type { Place } from './place.ts';

interface NotLookedAtProps {
	place: Place;
	site: SiteView;
	/** Another page was looked at in this tab before. */
	hasMovedOn: boolean;
	look: () => void;
}

/**
 * The page waits for the reader's word. Away from the toolbar button the browser may not let us see it, often not even where it
 * is: then it says how.
 */
export function NotLookedAt({ place, site, hasMovedOn, look }: NotLookedAtProps) {
	const [asked, setAsked] = useState(false);
	// pressing the button shows us the address of every page that extensions may see
	if (!site.host && place === 'popup') return <CannotRun reason="hidden-from-extensions" />;
	if (!site.host) {
		return (
			<StatePage title="Not looked at yet">
				<p>
					The browser keeps this page from Sidelight until you ask for it: press the Sidelight button in the toolbar,
					and the page is read here.
				</p>
				<p>
					For the articles of a site to be read as they open, choose Automatic for it there, or for every site in the
					settings.
				</p>
			</StatePage>
		);
	}
	const needsToolbar = place === 'side-panel' && !site.granted;
	return (
		<StatePage
			title={hasMovedOn ? 'The page has changed' : 'Not looked at yet'}
			action={{
				label: 'Read this page',
				run: () => {
					setAsked(true);
					look();
				},
			}}
		>
			<p>
				{hasMovedOn && 'This tab shows another page than the one that Sidelight read. '}
				On <bdi>{site.host}</bdi> Sidelight looks at a page only when you ask for it.
			</p>
			{needsToolbar && (
				<p class={asked ? 'is-emphasised' : undefined}>
					{asked
						? 'The browser did not let Sidelight see this page. '
						: 'The browser may ask for more than this button: '}
					press the Sidelight button in the toolbar, or choose Automatic below to have every article of this site read
					as it opens.
				</p>
			)}
		</StatePage>
	);
}
