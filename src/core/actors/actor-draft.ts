import type { MentionType } from '../article.ts';
import type { NamedMention, PlacedSentence } from './named-mention.ts';
import type { StatedRole } from './role-phrase.ts';

/** A place where the article means an actor: a name, or a description such as "Ukraine's foreign ministry". */
export interface ActorPlace {
	sentence: PlacedSentence;
	first: number;
	end: number;
	/** The tagger's mention, null for a description. */
	mention: NamedMention | null;
	isPronoun?: boolean;
}

/** An actor while its mentions are being gathered. */
export class ActorDraft {
	readonly places: ActorPlace[] = [];
	/** Entity of the knowledge base, -1 where none is sure. */
	entity: number;
	/** The name shown, the fullest seen so far. */
	name: string;
	type: MentionType;
	stated: StatedRole | null = null;
	/** A country's name, or its capital's, used for its government. */
	decides = false;
	isGovernmentBody = false;
	/** The knowledge base has a body of that name, though the article does not say that it is this one. */
	isKnownName = false;
	/** A team that goes by the name of its place. */
	isTeam = false;

	constructor(name: string, type: MentionType, entity: number) {
		this.name = name;
		this.type = type;
		this.entity = entity;
	}

	add(mention: NamedMention): void {
		this.places.push({ sentence: mention.sentence, first: mention.first, end: mention.end, mention });
	}
}
