import type { HandleRules } from '../../core/sites/handle-rules.ts';
import { say } from '../../words/say.ts';
import type { SiteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';

interface SelectionSectionProps {
	rules: HandleRules;
	actions: Pick<SiteActions, 'setHandle'>;
}

/** What stands beside words that the reader selects, and where it does not. */
export function SelectionSection({ rules: { hasHandle, noHandleOn }, actions }: SelectionSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function offerOn(host: string): Promise<void> {
		try {
			await actions.setHandle(host, true);
			announce(say('handle_back', { site: host }), () => void actions.setHandle(host, false).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="selection" title={say('selection_title')}>
			<label class="tick">
				<input
					type="checkbox"
					checked={hasHandle}
					onChange={(event) => void actions.setHandle(null, event.currentTarget.checked).catch(announceFailure)}
				/>
				<span>
					{say('handle_show')}
					<span class="setting-note">{say('handle_note')}</span>
				</span>
			</label>
			{noHandleOn.length > 0 && (
				<>
					<h3 class="setting-title" id="no-handle-title">
						{say('handle_none_on')}
					</h3>
					<ul class="rules" aria-labelledby="no-handle-title">
						{noHandleOn.map((host) => (
							<li key={host} class="rule">
								<div class="setting-row">
									<bdi class="rule-host">{host}</bdi>
									<IconButton
										icon="delete"
										label={say('handle_show_again', { site: host })}
										onClick={() => void offerOn(host)}
									/>
								</div>
							</li>
						))}
					</ul>
				</>
			)}
		</Section>
	);
}
