import { say } from '../../words/say.ts';
import './panel-head.css';
import type { ArticleView } from '../../messages/tabs.ts';
import type { NavigationActions } from '../actions.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { languageTag } from '../kit/language-tag.ts';
import { useRoving } from '../kit/use-roving.ts';
import { Wordmark } from '../kit/wordmark.tsx';
import { IdentityLine } from './identity-line.tsx';
import type { Place } from './place.ts';
import { ViewTabs } from './view-tabs.tsx';
import type { ViewName } from './views.ts';

interface PanelHeadProps {
	place: Place;
	/** The article that is shown, if there is one. */
	view: ArticleView | null;
	shown: ViewName;
	show: (view: ViewName) => void;
	actions: NavigationActions;
}

/**
 * Which article this is, the way to its views and to the other parts; without an article, the product's name. The headline
 * stands on the page and is here for screen readers; where the page shows another, it is shown in full.
 */
export function PanelHead({ place, view, shown, show, actions }: PanelHeadProps) {
	const tools = useRoving<HTMLElement>();
	return (
		<header class="panel-head">
			{view && (
				<h1
					class={view.isUnnamed ? 'panel-headline' : 'visually-hidden'}
					lang={languageTag(view.article.language)}
					dir="auto"
				>
					{view.article.title}
				</h1>
			)}
			<div class="panel-head-row">
				{view ? <IdentityLine article={view.article} isPrivate={view.isPrivate} /> : <Wordmark />}
				<span class="panel-head-tools" role="toolbar" aria-label={say('other_parts')} ref={tools}>
					{actions.openSidePanel && (
						<IconButton icon="panel" label={say('open_side_panel')} onClick={actions.openSidePanel} />
					)}
					<IconButton icon="keep" label={say('library')} onClick={actions.openLibrary} />
					<IconButton icon="settings" label={say('settings')} onClick={actions.openOptions} />
				</span>
			</div>
			{view && <ViewTabs place={place} shown={shown} show={show} />}
		</header>
	);
}
