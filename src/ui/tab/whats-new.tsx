import { say } from '../../words/say.ts';
import './whats-new.css';
import type { NewsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';

/** What an update brought, in one line, until the reader closes it. */
export function WhatsNew({ actions }: { actions: NewsActions }) {
	const { announceFailure } = useAnnouncements();
	return (
		<p class="whats-new" role="note">
			<span class="whats-new-line">{say('whats_new')}</span>
			<IconButton
				icon="close"
				label={say('close_whats_new')}
				onClick={() => void actions.closeWhatsNew().catch(announceFailure)}
			/>
		</p>
	);
}
