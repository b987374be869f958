import { say } from '../../../words/say.ts';
import { subjectName } from '../../../words/topic-names.ts';
import './follow-button.css';
import { type FollowSubject, followKey } from '../../../core/follows/follow.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useFollowing } from './following.tsx';

interface FollowButtonProps {
	subject: FollowSubject;
}

/** Follows a topic or an actor, or lets it go. Shows nothing where nothing can be followed. */
export function FollowButton({ subject }: FollowButtonProps) {
	const { announce, announceFailure } = useAnnouncements();
	const { follows, actions } = useFollowing();
	if (!actions) return null;
	const key = followKey(subject);
	const name = subjectName(subject);
	const isFollowed = follows.some((follow) => follow.key === key);

	async function toggle(): Promise<void> {
		if (!actions) return;
		try {
			if (isFollowed) {
				const undo = await actions.unfollow(key);
				announce(say('no_longer_following', { name }), () => void undo().catch(announceFailure));
			} else {
				await actions.follow(subject);
				announce(say('following_subject', { name }));
			}
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<button
			type="button"
			class={isFollowed ? 'follow-button is-following' : 'follow-button'}
			title={isFollowed ? say('stop_following') : say('follow_meaning')}
			onClick={() => void toggle()}
		>
			<Icon name={isFollowed ? 'check' : 'follow'} />
			{isFollowed ? say('following') : say('follow')}
			<span class="visually-hidden"> {subject.kind === 'topic' ? name : <bdi lang="">{name}</bdi>}</span>
		</button>
	);
}
