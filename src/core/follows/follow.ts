import { actorKey } from '../actors/actor-correction.ts';

/** A topic or an actor that a reader may follow. */
export type FollowSubject =
	| {
			kind: 'topic';
			/** "medtop:20000593". */
			id: string;
			name: string;
	  }
	| {
			kind: 'actor';
			/** "Q…", where the article's actor was sure. */
			wikidata: string | null;
			name: string;
			/** Every spelling that means this actor and nobody else, its name among them. */
			names: string[];
	  };

/** Something the reader follows. */
export type Follow = FollowSubject & {
	/** Names what is followed: the same for one topic or actor whichever article it was followed from. */
	key: string;
	/** ISO 8601, UTC. */
	followedAt: string;
};

/** The key of a {@link Follow}. */
export function followKey(subject: FollowSubject): string {
	return subject.kind === 'topic' ? subject.id : actorKey(subject);
}
