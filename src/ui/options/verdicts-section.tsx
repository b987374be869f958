import type { PageVerdict, VerdictRule } from '../../core/sites/page-verdicts.ts';
import type { VerdictActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';

interface VerdictsSectionProps {
	verdicts: readonly VerdictRule[];
	actions: VerdictActions;
}

const WORDS: Record<PageVerdict, string> = { article: 'Read as articles', none: 'Never read: no articles' };
/** More are not shown at once: tens of thousands would stop the page. */
const MOST_SHOWN = 200;

/** Everything the reader said of kinds of pages, each with a way to take it back. */
export function VerdictsSection({ verdicts, actions }: VerdictsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove({ pattern, verdict }: VerdictRule): Promise<void> {
		try {
			await actions.setPageVerdict(pattern, null);
			announce(
				`What you said of ${pattern} is removed.`,
				() => void actions.setPageVerdict(pattern, verdict).catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="verdicts" title="What is an article" count={verdicts.length}>
			{verdicts.length === 0 ? (
				<p class="empty">
					Nothing said yet. Where Sidelight takes a page for an article that is none, or the other way round, say so at
					the page: it then holds for every page with such an address.
				</p>
			) : (
				<ul class="rules" aria-labelledby="verdicts-title">
					{verdicts.slice(0, MOST_SHOWN).map((rule) => (
						<li key={rule.pattern} class="rule">
							<div class="setting-row">
								<p>
									<bdi class="rule-host">{rule.pattern}</bdi>
									<span class="setting-note">{WORDS[rule.verdict]}</span>
								</p>
								<IconButton
									icon="delete"
									label={`Remove what you said of ${rule.pattern}`}
									onClick={() => void remove(rule)}
								/>
							</div>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
