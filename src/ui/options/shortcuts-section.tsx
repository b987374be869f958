import type { Shortcut } from '../../platform/shortcuts.ts';
import type { OptionsActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { Shortcuts } from '../kit/shortcuts.tsx';

interface ShortcutsSectionProps {
	shortcuts: readonly Shortcut[] | null;
	open: OptionsActions['openShortcutSettings'];
}

export function ShortcutsSection({ shortcuts, open }: ShortcutsSectionProps) {
	return (
		<Section id="shortcuts" title="Shortcuts">
			<Shortcuts shortcuts={shortcuts} open={open} />
			<p class="setting-note">
				The keys of the popup, the page and the library are listed in <a href="help.html#keys">Help</a>.
			</p>
		</Section>
	);
}
