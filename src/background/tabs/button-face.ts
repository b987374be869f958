import type { TabView } from '../../messages.ts';
import type { ButtonFace } from '../../platform/toolbar-button.ts';

/** More than this is shown as "99+": a badge holds four characters. */
const MOST_COUNTED = 99;

/**
 * What the toolbar button shows and says for a tab. The picture tells the state; the badge is left to what is going on in it, else to
 * the news.
 * @param news how many unseen articles there are about what the reader follows
 */
export function buttonFace(view: ButtonView, news: number): ButtonFace {
	const face = stateFace(view);
	if (news === 0) return face;
	const articles = news === 1 ? '1 new article' : `${news} new articles`;
	return {
		...face,
		badge: face.badge || (news > MOST_COUNTED ? `${MOST_COUNTED}+` : String(news)),
		title: `${face.title}. ${articles} about what you follow`,
	};
}

type ButtonView = Pick<TabView, 'state'> & { site?: { host: string } };

function stateFace(view: ButtonView): ButtonFace {
	switch (view.state) {
		case 'article':
			return { icon: 'article', badge: '', title: 'Sidelight: this is an article. Open its context' };
		case 'looking':
			return { icon: 'not-looked-at', badge: '…', title: 'Sidelight: looking at the page' };
		case 'not-article':
			return { icon: 'not-article', badge: '', title: 'Sidelight: not an article' };
		case 'looks-private':
			return {
				icon: 'not-article',
				badge: '',
				title: 'Sidelight: this looks private, so it is not read. Click to have it read once',
			};
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
