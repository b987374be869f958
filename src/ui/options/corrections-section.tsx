import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
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
				`Your correction of ${correction.name} is removed.`,
				() => void actions.restoreCorrection(correction).catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="corrections" title="Your corrections of actors">
			{corrections.length === 0 ? (
				<p class="empty">
					None yet. Open an actor in an article to hide it, to say what it is or whom it is the same as; that then holds
					in every article.
				</p>
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
									label={`Remove the correction of ${correction.name}`}
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
	if (verdict === 'joined') return `Told as ${into?.name} where an article names both`;
	if (verdict === 'hidden') return 'Hidden in every article';
	return `Listed as ${KIND_NAMES[verdict].one}, not as ${KIND_NAMES[foundKind].one}`;
}
