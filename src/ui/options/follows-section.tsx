import type { Follow } from '../../core/follows/follow.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Section } from '../kit/section.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

const KIND_WORDS: Record<Follow['kind'], string> = { topic: 'Topic', actor: 'Actor' };

interface FollowsSectionProps {
	follows: Follow[];
	actions: Pick<OptionsActions, 'unfollow'>;
}

/** The topics and actors the reader follows. */
export function FollowsSection({ follows, actions }: FollowsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove({ key, name }: Follow): Promise<void> {
		try {
			const undo = await actions.unfollow(key);
			announce(`No longer following ${name}.`, () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<Section id="follows" title="Topics and actors" count={follows.length}>
			<p class="setting-note">
				When your feeds bring something new about one of these, the toolbar button counts it and the popup lists it.
				Nothing more is fetched for it.
			</p>
			{follows.length === 0 ? (
				<p class="empty">You follow none yet. Open a topic or an actor of an article and choose Follow.</p>
			) : (
				<ul class="follows">
					{follows.map((follow) => (
						<li key={follow.key} class="follow">
							<span class="follow-words">
								<bdi class="follow-name">{follow.name}</bdi>{' '}
								<span class="follow-facts dotted">
									<span>{KIND_WORDS[follow.kind]}</span>
									<span>
										since <TimeStamp iso={follow.followedAt} />
									</span>
								</span>
							</span>
							<IconButton icon="delete" label={`Stop following ${follow.name}`} onClick={() => void remove(follow)} />
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
