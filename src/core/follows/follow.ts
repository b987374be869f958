import { foldWord } from '../actors/name-key.ts';

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

/** The key of a {@link Follow}. An actor without a Wikidata number is known by its name. */
export function followKey(subject: FollowSubject): string {
	if (subject.kind === 'topic') return subject.id;
	return subject.wikidata ?? `name:${subject.name.split(/\s+/).map(foldWord).join(' ')}`;
}
