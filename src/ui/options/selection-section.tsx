import type { HandleRules } from '../../core/sites/handle-rules.ts';
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
			announce(`The button is back on ${host}.`, () => void actions.setHandle(host, false).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="selection" title="Selected words">
			<label class="tick">
				<input
					type="checkbox"
					checked={hasHandle}
					onChange={(event) => void actions.setHandle(null, event.currentTarget.checked).catch(announceFailure)}
				/>
				<span>
					Show a small button beside words that I select
					<span class="setting-note">
						It keeps them as a highlight, with a note if you like. Without it, the menu of a right click and the
						keyboard shortcuts still do. The popup’s foot hides it on a single site.
					</span>
				</span>
			</label>
			{noHandleOn.length > 0 && (
				<>
					<h3 class="setting-title" id="no-handle-title">
						Sites without the button
					</h3>
					<ul class="rules" aria-labelledby="no-handle-title">
						{noHandleOn.map((host) => (
							<li key={host} class="rule">
								<div class="setting-row">
									<bdi class="rule-host">{host}</bdi>
									<IconButton
										icon="delete"
										label={`Show the button on ${host} again`}
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
