// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { CollectChosen } from '../../../src/ui/library/collect-chosen.tsx';
import { Collections } from '../../../src/ui/library/collections.tsx';
import { SharedInArticle } from '../../../src/ui/library/shared-in-article.tsx';
import { SharedPassages } from '../../../src/ui/library/shared-passages.tsx';
import { collections, sharedPassages } from '../../fakes/groups.ts';
import { everythingKept, fakeLibraryActions } from '../../fakes/library.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

const actions = fakeLibraryActions(everythingKept);

test('a collection narrows the library, and pressed again does so no longer', () => {
	const choose = vi.fn();
	const props = { collections, counts: [{ value: 'c1', count: 2 }], choose, actions };
	const { rerender } = render(
		<Announcer>
			<Collections {...props} chosen={[]} />
		</Announcer>,
	);
	fireEvent.click(screen.getByRole('button', { name: 'Sele cable' }));
	expect(choose).toHaveBeenLastCalledWith(['c1']);
	rerender(
		<Announcer>
			<Collections {...props} chosen={['c1']} />
		</Announcer>,
	);
	fireEvent.click(screen.getByRole('button', { name: 'Sele cable', pressed: true }));
	expect(choose).toHaveBeenLastCalledWith([]);
});

test('what is chosen is put into a collection, a new one too, and taken out of the one that is shown', async () => {
	const changeCollection = vi.fn(async () => {});
	const makeCollection = vi.fn(async () => {});
	render(
		<Announcer>
			<CollectChosen
				highlights={['h1', 'h2']}
				collections={collections}
				narrowedTo={['c1']}
				actions={{ changeCollection, makeCollection }}
			/>
		</Announcer>,
	);
	const choice = screen.getByRole('combobox', { name: 'Put in a collection…' });
	fireEvent.change(choice, { target: { value: 'c2' } });
	expect(changeCollection).toHaveBeenLastCalledWith('c2', { add: ['h1', 'h2'], remove: [] });
	fireEvent.click(screen.getByRole('button', { name: 'Take out of Sele cable' }));
	expect(changeCollection).toHaveBeenLastCalledWith('c1', { add: [], remove: ['h1', 'h2'] });
	fireEvent.change(choice, { target: { value: 'new' } });
	fireEvent.input(screen.getByRole('textbox', { name: 'Name of the collection' }), { target: { value: ' Ports ' } });
	fireEvent.click(screen.getByRole('button', { name: 'New collection' }));
	await vi.waitFor(() => expect(makeCollection).toHaveBeenCalledWith('Ports', ['h1', 'h2']));
});

test('notes of members on one passage stand beside one another, each with its author and colour', () => {
	const { container } = render(<SharedPassages passages={sharedPassages} />);
	const lots = container.querySelectorAll('.shared-passages > li');
	expect(lots).toHaveLength(1);
	const notes = [...container.querySelectorAll('.shared-notes > li')];
	expect(notes.map((note) => note.className)).toEqual(['highlight is-blue', 'highlight is-pink']);
	expect(notes.map((note) => note.querySelector('bdi')?.textContent)).toEqual(['Ines Calder', 'Tomas Reik']);
});

test('markup and marks of direction in a member’s name stay letters of their own', () => {
	const hostile = {
		...(sharedPassages[0] as (typeof sharedPassages)[0]),
		member: '<img src=x onerror=1>',
		note: '<b>x</b>',
	};
	const { container } = render(<SharedPassages passages={[hostile]} />);
	expect(container.querySelector('img')).toBeNull();
	expect(container.querySelector('bdi')?.textContent).toBe('<img src=x onerror=1>');
	expect(container.querySelector('.highlight-note')?.textContent).toBe('<b>x</b>');
});

test('in an article the reader’s own note on a passage stands beside the members’, and others of theirs do not', async () => {
	const view = await actions.viewArticle('grid');
	if (!view) throw new Error('There is no fake article');
	const [first] = view.highlights;
	if (!first) throw new Error('There is no fake highlight');
	const shared = sharedPassages.map((each) => ({ ...each, quote: first.quote, position: first.position }));
	const { container } = render(
		<Announcer>
			<SharedInArticle article={view} version={0} sharedOfArticle={async () => shared} />
		</Announcer>,
	);
	await vi.waitFor(() => expect(container.querySelectorAll('.shared-notes > li')).toHaveLength(3));
	expect(container.querySelectorAll('.shared-passages > li')).toHaveLength(1);
	expect(container.querySelector('.shared-notes')?.textContent).toContain('You');
});
