import { useId } from 'preact/hooks';
import type { Retention } from '../../core/retention/retention.ts';
import { lengthInWords } from '../../words/language.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';

/** Days offered; null keeps things until the reader deletes them. */
const CHOICES = [1, 7, 14, 30, 90, 365, null] as const;

const KINDS: [kind: keyof Retention, title: PlainKey][] = [
	['articleDays', 'retention_articles'],
	['coverageDays', 'retention_coverage'],
	['highlightDays', 'retention_highlights'],
];

interface RetentionSectionProps {
	retention: Retention;
	/** Days that the reader's organisation has set. */
	managed: Partial<Retention>;
	actions: Pick<OptionsActions, 'setRetention'>;
}

export function RetentionSection({ retention, managed, actions }: RetentionSectionProps) {
	const { announceFailure } = useAnnouncements();
	const noteId = useId();
	return (
		<Section id="retention" title={say('retention_title')}>
			<div class="retention">
				{KINDS.map(([kind, title]) => (
					<label key={kind} class="field">
						{say(title)}
						<select
							value={String(retention[kind])}
							disabled={kind in managed}
							aria-describedby={kind in managed ? noteId : undefined}
							onChange={(event) => {
								const days = event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value);
								void actions.setRetention({ ...retention, [kind]: days }).catch(announceFailure);
							}}
						>
							{choicesWith(retention[kind]).map((days) => (
								<option key={String(days)} value={String(days)}>
									{sayDays(days)}
								</option>
							))}
						</select>
					</label>
				))}
			</div>
			{Object.keys(managed).length > 0 && (
				<p id={noteId} class="setting-note">
					{say('set_by_organisation')}
				</p>
			)}
			<p class="setting-note">{say('retention_note')}</p>
		</Section>
	);
}

/** The choices and what is set, which an earlier version may have offered. */
function choicesWith(days: number | null): (number | null)[] {
	return CHOICES.some((choice) => choice === days) ? [...CHOICES] : [days, ...CHOICES];
}

/** "2 weeks"; null is for ever. */
function sayDays(days: number | null): string {
	if (days === null) return say('retention_ever');
	const [count, unit] =
		days % 365 === 0 ? [days / 365, 'year'] : days % 7 === 0 && days < 28 ? [days / 7, 'week'] : [days, 'day'];
	return lengthInWords(count, unit);
}
