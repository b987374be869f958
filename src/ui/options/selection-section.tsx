import { say } from '../../words/say.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';

interface SelectionSectionProps {
	hasHandle: boolean;
	actions: Pick<SiteActions, 'setHandle'>;
}

/** What stands beside words that the reader selects. On which sites it does not is told with the rules of the sites. */
export function SelectionSection({ hasHandle, actions }: SelectionSectionProps) {
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="selection" title={say('selection_title')}>
			<label class="tick">
				<input
					type="checkbox"
					checked={hasHandle}
					onChange={(event) => void actions.setHandle(event.currentTarget.checked).catch(announceFailure)}
				/>
				<span>
					{say('handle_show')}
					<span class="setting-note">{say('handle_note')}</span>
				</span>
			</label>
		</Section>
	);
}
