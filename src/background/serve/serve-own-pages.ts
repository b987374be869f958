import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { Background } from '../background.ts';
import { serveCorrections } from './serve-corrections.ts';
import { serveFeeds } from './serve-feeds.ts';
import { serveFollows } from './serve-follows.ts';
import { serveHighlights } from './serve-highlights.ts';
import { serveLookUps } from './serve-look-ups.ts';
import { serveSites } from './serve-sites.ts';
import { serveStored } from './serve-stored.ts';
import { serveStories } from './serve-stories.ts';
import { serveTabs } from './serve-tabs.ts';

/** All that popup, side panel and the other pages of the extension may ask. */
export function serveOwnPages(background: Background): Handlers<InterfaceToBackground> {
	return {
		...serveTabs(background),
		...serveSites(background),
		...serveHighlights(background),
		...serveFeeds(background),
		...serveLookUps(background),
		...serveFollows(background),
		...serveCorrections(background),
		...serveStored(background),
		...serveStories(background),
	};
}
