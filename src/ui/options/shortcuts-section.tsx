import type { Shortcut } from '../../platform/shortcuts.ts';
import { say, sayInParts } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { Shortcuts } from '../kit/shortcuts.tsx';

interface ShortcutsSectionProps {
	shortcuts: readonly Shortcut[] | null;
	open: OptionsActions['openShortcutSettings'];
}

export function ShortcutsSection({ shortcuts, open }: ShortcutsSectionProps) {
	return (
		<Section id="shortcuts" title={say('part_shortcuts')}>
			<Shortcuts shortcuts={shortcuts} open={open} />
			<p class="setting-note">{sayInParts('shortcuts_others', { link: <a href="help.html#keys">{say('help')}</a> })}</p>
		</Section>
	);
}
