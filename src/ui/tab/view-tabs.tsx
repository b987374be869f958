import './view-tabs.css';
import { keyOf, say } from '../../words/say.ts';
import { useRoving } from '../kit/use-roving.ts';
import type { Place } from './place.ts';
import { VIEWS, type ViewName } from './views.ts';

interface ViewTabsProps {
	place: Place;
	shown: ViewName;
	show: (view: ViewName) => void;
}

/**
 * The way to each view, with the key that leads there: in the popup one view is shown at a time, in the panel all stand on one page. One stop of
 * the Tab key; the arrow keys go on from there.
 */
export function ViewTabs({ place, shown, show }: ViewTabsProps) {
	const isTabs = place === 'popup';
	const tabs = useRoving<HTMLDivElement>((tab) => {
		const view = VIEWS.find((each) => tab.id === `tab-${each}`);
		if (isTabs && view) show(view);
	});
	return (
		<nav aria-label={say('views_of_article')}>
			<div class="view-tabs" ref={tabs} {...(isTabs ? { role: 'tablist' } : {})}>
				{VIEWS.map((view, key) => (
					<button
						key={view}
						id={`tab-${view}`}
						type="button"
						class="view-tab"
						aria-keyshortcuts={String(key)}
						onClick={() => show(view)}
						{...(isTabs ? { role: 'tab', 'aria-selected': view === shown, 'aria-controls': `view-${view}` } : {})}
					>
						{say(keyOf('view', view))}
						<span class="view-key" aria-hidden="true">
							{key}
						</span>
					</button>
				))}
			</div>
		</nav>
	);
}
