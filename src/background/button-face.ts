import type { TabView } from '../messages.ts';
import type { ButtonFace } from '../platform/toolbar-button.ts';

/** What the toolbar button shows and says for a tab. */
export function buttonFace(view: Pick<TabView, 'state'> & { site?: { host: string } }): ButtonFace {
	switch (view.state) {
		case 'article':
			return { icon: 'article', badge: '', title: 'Sidelight: this is an article. Open its context' };
		case 'looking':
			return { icon: 'not-looked-at', badge: '…', title: 'Sidelight: looking at the page' };
		case 'not-article':
			return { icon: 'not-article', badge: '', title: 'Sidelight: not an article' };
		case 'off':
			return { icon: 'off', badge: '', title: `Sidelight: switched off on ${view.site?.host || 'this site'}` };
		case 'cannot-run':
			return { icon: 'cannot-run', badge: '', title: 'Sidelight cannot run on this page' };
		case 'failed':
			return { icon: 'not-looked-at', badge: '!', title: 'Sidelight could not read this page. Click to try again' };
		case 'not-looked-at':
			return { icon: 'not-looked-at', badge: '', title: 'Sidelight: not looked at yet. Click to look at this page' };
	}
}
