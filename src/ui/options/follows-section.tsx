import type { Follow } from '../../core/follows/follow.ts';
import { type PlainKey, say, sayInParts } from '../../words/say.ts';
import { subjectName } from '../../words/topic-names.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

const KINDS: Record<Follow['kind'], PlainKey> = { topic: 'topic', actor: 'actor' };

interface FollowsSectionProps {
	follows: Follow[];
	actions: Pick<OptionsActions, 'unfollow'>;
}

/** The topics and actors the reader follows. */
export function FollowsSection({ follows, actions }: FollowsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove(follow: Follow): Promise<void> {
		try {
			const undo = await actions.unfollow(follow.key);
			announce(say('no_longer_following', { name: subjectName(follow) }), () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<Section id="follows" title={say('follows_title')} count={follows.length}>
			<p class="setting-note">{say('follows_note')}</p>
			{follows.length === 0 ? (
				<p class="empty">{say('follows_none')}</p>
			) : (
				<ul class="follows">
					{follows.map((follow) => (
						<li key={follow.key} class="follow">
							<span class="follow-words">
								<bdi class="follow-name">{subjectName(follow)}</bdi>{' '}
								<span class="follow-facts dotted">
									<span>{say(KINDS[follow.kind])}</span>
									<span>{sayInParts('followed_since', { when: <TimeStamp iso={follow.followedAt} /> })}</span>
								</span>
							</span>
							<IconButton
								icon="delete"
								label={say('stop_following_name', { name: subjectName(follow) })}
								onClick={() => void remove(follow)}
							/>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
