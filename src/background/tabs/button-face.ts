import type { Detection } from '../../core/article.ts';
import type { TabView } from '../../messages/tabs.ts';
import type { SpeakingFace } from '../state/ports.ts';

/** More than this is shown as "99+": a badge holds four characters. */
const MOST_COUNTED = 99;

/**
 * What the toolbar button shows and says for a tab. The picture tells the state; the badge is left to what is going on in it, else to
 * the news.
 * @param news how many unseen articles there are about what the reader follows
 */
export function buttonFace(view: ButtonView, news: number): SpeakingFace {
	const state = stateOf(view);
	const { icon, badge } = PICTURES[state];
	return {
		icon,
		badge: badge || (news === 0 ? '' : news > MOST_COUNTED ? `${MOST_COUNTED}+` : String(news)),
		words: { tab: state === 'off' ? { code: state, values: { host: view.site?.host ?? '' } } : { code: state }, news },
	};
}

type ButtonView = Pick<TabView, 'state'> & { site?: { host: string }; record?: { check: { detection: Detection } } };
type ButtonState = TabView['state'] | 'no-text';

function stateOf({ state, record }: ButtonView): ButtonState {
	if (state !== 'not-article' || !record) return state;
	if (record.check.detection.hasNoText) return 'no-text';
	return record.check.detection.looksPrivate ? 'looks-private' : state;
}

const PICTURES: Readonly<Record<ButtonState, { icon: string; badge: string }>> = {
	article: { icon: 'article', badge: '' },
	looking: { icon: 'not-looked-at', badge: '…' },
	'not-article': { icon: 'not-article', badge: '' },
	'no-text': { icon: 'not-looked-at', badge: '' },
	'looks-private': { icon: 'not-article', badge: '' },
	off: { icon: 'off', badge: '' },
	'cannot-run': { icon: 'cannot-run', badge: '' },
	failed: { icon: 'not-looked-at', badge: '!' },
	'not-looked-at': { icon: 'not-looked-at', badge: '' },
};
