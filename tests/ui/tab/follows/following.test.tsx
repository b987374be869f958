// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { TabActions } from '../../../../src/ui/actions.ts';
import { TabPanel } from '../../../../src/ui/tab/tab-panel.tsx';
import type { TabState } from '../../../../src/ui/tab/tab-state.ts';
import { follows, news, tabState } from '../../../fakes/following.ts';
import { articleTab, tabViews } from '../../../fakes/tab-views.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen, waitFor } from '../../testing-library.ts';
import { openView } from '../open-view.ts';

function show(state: Partial<TabState>, more: Partial<TabActions> = {}) {
	return render(<TabPanel place="popup" state={tabState(articleTab(), state)} actions={fakeTabActions(more)} />);
}
const openTopic = () => {
	openView('what');
	fireEvent.click(screen.getByRole('button', { name: 'Economy › electricity' }));
};

test('a topic is followed from its chip', async () => {
	const follow = vi.fn(async () => {});
	show({}, { follow });
	openTopic();
	fireEvent.click(screen.getByRole('button', { name: /^Follow ?electricity$/ }));
	await screen.findByText(/^Following electricity\./);
	expect(follow).toHaveBeenCalledExactlyOnceWith({ kind: 'topic', id: 'medtop:20000379', name: 'electricity' });
});

test('what is followed says so and is let go with a click', async () => {
	const undo = vi.fn(async () => {});
	const unfollow = vi.fn(async () => undo);
	show({ follows }, { unfollow });
	openTopic();
	fireEvent.click(screen.getByRole('button', { name: /^Following ?electricity$/ }));
	await screen.findByText('No longer following electricity.');
	expect(unfollow).toHaveBeenCalledExactlyOnceWith('medtop:20000379');
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(undo).toHaveBeenCalledOnce();
});

test('nothing can be followed in a private window', () => {
	show({ view: tabViews.private });
	openTopic();
	expect(screen.queryByRole('button', { name: /^Follow ?electricity$/ })).toBeNull();
});

test('unseen news stands in one line above an article, and counts as seen once it is unfolded', async () => {
	const markNewsSeen = vi.fn(async () => {});
	const { container } = show({ follows, news }, { markNewsSeen });
	const list = container.querySelector<HTMLDetailsElement>('details.follow-news');
	expect(list?.open).toBe(false);
	expect(markNewsSeen).not.toHaveBeenCalled();
	if (list) list.open = true;
	await waitFor(() => expect(screen.getAllByText('New')).toHaveLength(2));
	expect(markNewsSeen).toHaveBeenCalledOnce();
});

test('unseen news stands unfolded where there is no article, and counts as seen', () => {
	const markNewsSeen = vi.fn(async () => {});
	const { container } = show({ view: tabViews.notArticle, follows, news }, { markNewsSeen });
	expect(container.querySelector('details.follow-news[open]')).toBeTruthy();
	expect(screen.getAllByText('New')).toHaveLength(2);
	expect(markNewsSeen).toHaveBeenCalledOnce();
});

test('news that was seen stays folded', () => {
	const markNewsSeen = vi.fn(async () => {});
	const { container } = show({ follows, news: news.map((one) => ({ ...one, isSeen: true })) }, { markNewsSeen });
	expect(container.querySelector('details.follow-news:not([open])')).toBeTruthy();
	expect(markNewsSeen).not.toHaveBeenCalled();
});

test('without news there is no list', () => {
	const { container } = show({ follows });
	expect(container.querySelector('.follow-news')).toBeNull();
});
