import type { Retention } from '../../core/retention/retention.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';

/** Days offered; null keeps things until the reader deletes them. */
const CHOICES: [days: number | null, words: string][] = [
	[1, '1 day'],
	[7, '1 week'],
	[14, '2 weeks'],
	[30, '30 days'],
	[90, '90 days'],
	[365, '1 year'],
	[null, 'Until I delete them'],
];

const KINDS: [kind: keyof Retention, title: string][] = [
	['articleDays', 'Articles I opened'],
	['coverageDays', 'Related coverage'],
	['highlightDays', 'My highlights'],
];

interface RetentionSectionProps {
	retention: Retention;
	actions: Pick<OptionsActions, 'setRetention'>;
}

export function RetentionSection({ retention, actions }: RetentionSectionProps) {
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="retention" title="How long things are kept">
			<div class="retention">
				{KINDS.map(([kind, title]) => (
					<label key={kind} class="field">
						{title}
						<select
							value={String(retention[kind])}
							onChange={(event) => {
								const days = event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value);
								void actions.setRetention({ ...retention, [kind]: days }).catch(announceFailure);
							}}
						>
							{choicesWith(retention[kind]).map(([days, words]) => (
								<option key={String(days)} value={String(days)}>
									{words}
								</option>
							))}
						</select>
					</label>
				))}
			</div>
			<p class="setting-note">What is older is deleted. What you read in a private window is never kept.</p>
		</Section>
	);
}

/** The choices and what is set, which an earlier version may have offered. */
function choicesWith(days: number | null): [days: number | null, words: string][] {
	return CHOICES.some(([choice]) => choice === days) ? CHOICES : [[days, `${days} days`], ...CHOICES];
}
