import './whats-new.css';
import { WHATS_NEW } from '../../words/en/whats-new.ts';
import type { NewsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';

/** What an update brought, in one line, until the reader closes it. */
export function WhatsNew({ actions }: { actions: NewsActions }) {
	const { announceFailure } = useAnnouncements();
	return (
		<p class="whats-new" role="note">
			<span class="whats-new-line">{WHATS_NEW.line}</span>
			<IconButton
				icon="close"
				label="Close what is new"
				onClick={() => void actions.closeWhatsNew().catch(announceFailure)}
			/>
		</p>
	);
}
