import { isQuoteShown } from '../../core/quotes/shown-quotes.ts';
import './top-bar.css';
import type { ArticleView } from '../../messages.ts';
import type { NavigationActions } from '../actions.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { Wordmark } from '../kit/wordmark.tsx';

interface TopBarProps {
	/** The article whose sections it leads to, if there is one. */
	view: ArticleView | null;
	actions: NavigationActions;
}

/** Names the product and leads to the sections below and to its other parts. */
export function TopBar({ view, actions }: TopBarProps) {
	return (
		<header class="top-bar">
			<Wordmark isShort={view !== null} />
			{view ? <SectionLinks view={view} /> : <span class="top-bar-space" />}
			{actions.openSidePanel && <IconButton icon="panel" label="Open the side panel" onClick={actions.openSidePanel} />}
			<IconButton icon="keep" label="Library" onClick={actions.openLibrary} />
			<IconButton icon="settings" label="Settings" onClick={actions.openOptions} />
		</header>
	);
}

function SectionLinks({ view: { analysis, coverage, highlights } }: { view: ArticleView }) {
	const links: [id: string, title: string, count: number][] = [
		['actors', 'Actors', analysis?.actors.length ?? 0],
		['quotes', 'Quotes', analysis?.quotes.filter(isQuoteShown).length ?? 0],
		['coverage', 'Coverage', coverage.length],
		['highlights', 'Highlights', highlights.length],
	];
	return (
		<nav class="section-links" aria-label="Sections">
			{links.map(([id, title, count]) => (
				<a key={id} href={`#${id}`}>
					{title} <span class="count">{count}</span>
				</a>
			))}
		</nav>
	);
}
