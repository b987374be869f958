import { useState } from 'preact/hooks';
import type { PageVerdict, VerdictRule } from '../../core/sites/page-verdicts.ts';
import { type PlainKey, say, sayCounted } from '../../words/say.ts';
import type { VerdictActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';

interface VerdictsSectionProps {
	verdicts: readonly VerdictRule[];
	actions: VerdictActions;
}

const WORDS: Record<PageVerdict, PlainKey> = { article: 'verdict_article', none: 'verdict_none' };
/** Those that stand there at first, and that come with each press: tens of thousands would stop the page. */
const AT_ONCE = 200;

/** Everything the reader said of kinds of pages, each with a way to take it back. */
export function VerdictsSection({ verdicts, actions }: VerdictsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [shown, setShown] = useState(AT_ONCE);

	async function remove({ pattern, verdict }: VerdictRule): Promise<void> {
		try {
			await actions.setPageVerdict(pattern, null);
			announce(
				say('verdict_removed', { pages: pattern }),
				() => void actions.setPageVerdict(pattern, verdict).catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="verdicts" title={say('verdicts_title')} count={verdicts.length}>
			{verdicts.length === 0 ? (
				<p class="empty">{say('verdicts_none')}</p>
			) : (
				<ul class="rules" aria-labelledby="verdicts-title">
					{verdicts.slice(0, shown).map((rule) => (
						<li key={rule.pattern} class="rule">
							<div class="setting-row">
								<p>
									<bdi class="rule-host">{rule.pattern}</bdi>
									<span class="setting-note">{say(WORDS[rule.verdict])}</span>
								</p>
								<IconButton
									icon="delete"
									label={say('verdict_remove', { pages: rule.pattern })}
									onClick={() => void remove(rule)}
								/>
							</div>
						</li>
					))}
				</ul>
			)}
			{verdicts.length > shown && (
				<button type="button" class="button is-quiet" onClick={() => setShown(shown + AT_ONCE)}>
					{sayCounted('show_more', Math.min(AT_ONCE, verdicts.length - shown))}
				</button>
			)}
		</Section>
	);
}
