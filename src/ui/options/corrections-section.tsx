import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import { say } from '../../words/say.ts';
import type { CorrectionActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';
import { KIND_NAMES } from '../tab/actors/kind-names.ts';

interface CorrectionsSectionProps {
	corrections: ActorCorrection[];
	actions: CorrectionActions;
}

/** Everything the reader said about actors, each with a way to take it back. */
export function CorrectionsSection({ corrections, actions }: CorrectionsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove(correction: ActorCorrection): Promise<void> {
		try {
			await actions.deleteCorrection(correction.key);
			announce(
				say('correction_removed', { name: correction.name }),
				() => void actions.restoreCorrection(correction).catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="corrections" title={say('corrections_title')}>
			{corrections.length === 0 ? (
				<p class="empty">{say('corrections_none')}</p>
			) : (
				<ul class="rules" aria-labelledby="corrections-title">
					{corrections.map((correction) => (
						<li key={correction.key} class="rule">
							<div class="setting-row">
								<p>
									<bdi class="rule-host">{correction.name}</bdi>
									<span class="setting-note">{wordsOf(correction)}</span>
								</p>
								<IconButton
									icon="delete"
									label={say('correction_remove', { name: correction.name })}
									onClick={() => void remove(correction)}
								/>
							</div>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}

function wordsOf({ verdict, foundKind, into }: ActorCorrection): string {
	if (verdict === 'joined') return say('correction_joined', { name: into?.name ?? '' });
	if (verdict === 'hidden') return say('correction_hidden');
	return say('correction_kind', { kind: say(KIND_NAMES[verdict].one), before: say(KIND_NAMES[foundKind].one) });
}
