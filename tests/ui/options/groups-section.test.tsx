// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { NO_POLICY } from '../../../src/core/policy/policy.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { GroupsSection } from '../../../src/ui/options/groups-section.tsx';
import { collections, groups } from '../../fakes/groups.ts';
import { fakeOptionsActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

function show(more: Partial<(typeof groups)[0]> = {}, actions = fakeOptionsActions()) {
	const [group] = groups;
	if (!group) throw new Error('There is no fake group');
	return render(
		<Announcer>
			<GroupsSection groups={[{ ...group, ...more }]} collections={collections} policy={NO_POLICY} actions={actions} />
		</Announcer>,
	);
}

test('each collection has a switch of its own, and is not shared before it is pressed', () => {
	const shareCollection = vi.fn(async () => {});
	show({ shared: [] }, fakeOptionsActions({ shareCollection }));
	const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[];
	expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
	fireEvent.click(screen.getByRole('checkbox', { name: 'Sele cable' }));
	expect(shareCollection).toHaveBeenCalledWith('g1', 'c1', true);
});

test('who may only read is told so, and cannot share', () => {
	const { container } = show({ isReadOnly: true });
	expect(container.textContent).toContain('You may read in this group, not write');
	expect(container.querySelector('fieldset')?.disabled).toBe(true);
});

test('an address that is none is said to be, and nothing is asked', async () => {
	const joinGroup = vi.fn(async () => true);
	show({}, fakeOptionsActions({ joinGroup }));
	fireEvent.click(screen.getByRole('button', { name: 'Join the group' }));
	fireEvent.input(screen.getByLabelText('Address of the server'), { target: { value: 'http://couch.example' } });
	fireEvent.input(screen.getByLabelText('Database'), { target: { value: 'group' } });
	fireEvent.click(screen.getByRole('button', { name: 'Join the group' }));
	expect((await screen.findByRole('alert')).textContent).toContain('https');
	expect(joinGroup).not.toHaveBeenCalled();
});
