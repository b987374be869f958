import { useState } from 'preact/hooks';
import type { SiteView } from '../../messages/tabs.ts';
import { say, sayInParts } from '../../words/say.ts';
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
			<StatePage title={say('not_looked_at')}>
				<p>{say('hidden_from_panel')}</p>
				<p>{say('hidden_from_panel_automatic')}</p>
			</StatePage>
		);
	}
	const needsToolbar = place === 'side-panel' && !site.granted;
	return (
		<StatePage
			title={hasMovedOn ? say('page_has_changed') : say('not_looked_at')}
			action={{
				label: say('read_page'),
				run: () => {
					setAsked(true);
					look();
				},
			}}
		>
			<p>
				{hasMovedOn && `${say('moved_on')} `}
				{sayInParts('looks_when_asked', { host: <bdi>{site.host}</bdi> })}
			</p>
			{needsToolbar && (
				<p class={asked ? 'is-emphasised' : undefined}>{asked ? say('needs_toolbar_after') : say('needs_toolbar')}</p>
			)}
		</StatePage>
	);
}
