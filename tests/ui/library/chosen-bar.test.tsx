// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { ChosenBar } from '../../../src/ui/library/chosen-bar.tsx';
import { fireEvent, render, screen } from '../testing-library.ts';

test('an export begins with its button, not with the choice of a format', () => {
	const exportAs = vi.fn();
	render(<ChosenBar count={2} change={() => {}} exportAs={exportAs} progress={null} clear={() => {}} />);
	const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Export' });
	expect(button.disabled).toBe(true);
	fireEvent.change(screen.getByRole('combobox', { name: 'Export what is chosen' }), { target: { value: 'ris' } });
	expect(exportAs).not.toHaveBeenCalled();
	fireEvent.click(button);
	expect(exportAs).toHaveBeenCalledExactlyOnceWith('ris');
});
