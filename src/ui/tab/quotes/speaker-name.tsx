import { roleInWords } from '../../../core/actors/role-in-words.ts';
import { type SpeakingActor, shownSpeaker } from '../../../core/quotes/shown-quotes.ts';
import { say } from '../../../words/say.ts';

interface SpeakerNameProps {
	/** Null where the text does not tell. */
	speaker: string | null;
	actor: SpeakingActor | null;
	language: string | undefined;
}

/** Who said something, with the role the article gives them. */
export function SpeakerName({ speaker, actor, language }: SpeakerNameProps) {
	if (speaker === null) return <em>{say('unattributed')}</em>;
	const role = roleInWords(actor);
	return (
		<>
			<bdi class="speaker-name" lang={language}>
				{shownSpeaker(speaker, actor)}
			</bdi>
			{role && (
				<span class="speaker-role">
					{', '}
					<bdi lang={language}>{role}</bdi>
				</span>
			)}
		</>
	);
}
