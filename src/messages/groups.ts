import type { HighlightExportFormat } from '../core/highlights/export-highlights.ts';
import type { ExportedFile } from '../core/highlights/exported-file.ts';
import type { Highlight } from '../core/highlights/highlight.ts';
import type { ReplicationProblem } from '../core/replication/replica-setup.ts';

/** A group to be joined, as the reader typed it. */
export interface TypedGroup {
	server: string;
	database: string;
	name: string;
	secret: string;
	/** How the reader wants to be called there. */
	memberName: string;
}

/** A group that the reader joined, without the secret. What others wrote in it is untrusted text. */
export interface GroupView {
	id: string;
	/** Of the database, whose name is the group's. */
	url: string;
	/** Under which the server knows the reader, and how the group does. */
	name: string;
	memberName: string;
	/** What the others are called there. */
	members: string[];
	/** Ids of the collections that are shared with it. */
	shared: string[];
	/** Highlights that others share in it. */
	passages: number;
	/** The server lets the reader write nothing: nothing goes there. */
	isReadOnly: boolean;
	isBusy: boolean;
	/** ISO 8601, UTC; null before the first. */
	lastSuccessAt: string | null;
	problem: ReplicationProblem | null;
	/** Documents that are not as they must be, or more than are taken. */
	refused: number;
}

/** A passage that a member of a group marked. */
export interface GroupPassage
	extends Pick<
		Highlight,
		'articleId' | 'url' | 'articleTitle' | 'outlet' | 'quote' | 'position' | 'colour' | 'note' | 'createdAt'
	> {
	/** Names it among those of all groups. */
	key: string;
	/** The group's database. */
	group: string;
	member: string;
	/** As the server knows the member. */
	author: string;
	/** It is the reader's own, as the library has it. */
	isOwn: boolean;
	tags: string[];
	/** What its author calls the collections it is in. */
	collections: string[];
}

/** What the interface may ask of groups. */
export interface GroupMethods {
	/** In the order in which they were joined. */
	listGroups(): GroupView[];
	/** Joins a group, once its server has answered as it must. Rejects with what keeps the reader from that; nothing is changed then. */
	joinGroup(typed: TypedGroup): void;
	/** What is shared is told to the group, what no longer is is deleted there. */
	shareCollection(group: string, collection: string, isShared: boolean): void;
	/** Asks the servers of all groups now. Answers when that is over, however it ended. */
	askGroups(): void;
	/** With `isSharedDeleted` everything of the reader's goes there first; rejects where that fails. */
	leaveGroup(id: string, isSharedDeleted: boolean): void;
	/** Passages of a group by article, some after a place; all of them is `total`. */
	viewGroup(id: string, from: number): { passages: GroupPassage[]; total: number };
	/** What members of all groups marked in an article. */
	sharedOfArticle(articleId: string): GroupPassage[];
	/** A file with everything that a group shares, each note with its author's name. */
	exportGroup(id: string, format: HighlightExportFormat): ExportedFile;
}
