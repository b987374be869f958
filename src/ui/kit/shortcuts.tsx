import { say } from '../../words/say.ts';
import './shortcuts.css';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { commandMeaning } from '../../words/help.ts';
import { useAnnouncements } from './announcer.tsx';
import { Keys } from './keys.tsx';

interface ShortcutsProps {
	/** Null until the browser has told. */
	shortcuts: readonly Shortcut[] | null;
	/** Opens the browser's own page for them. */
	open: () => Promise<void>;
}

/** The keys that hold in the whole browser, and where they are changed. */
export function Shortcuts({ shortcuts, open }: ShortcutsProps) {
	const { announceFailure } = useAnnouncements();
	const known = shortcuts?.filter(({ name }) => commandMeaning(name)) ?? [];
	return (
		<>
			<dl class="keys">
				{known.map(({ name, keys }) => (
					<div key={name}>
						<dt>{keys ? <Keys keys={keys.split('+')} /> : <span class="no-keys">{say('key_not_set')}</span>}</dt>
						<dd>{commandMeaning(name)}</dd>
					</div>
				))}
			</dl>
			<button type="button" class="text-button" onClick={() => void open().catch(announceFailure)}>
				{say('keys_change')}
			</button>
		</>
	);
}
