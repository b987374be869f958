import type { ReplicatedKinds, ReplicationProblem } from '../core/replication/replica-setup.ts';

/** A server to be joined, as the reader typed it. */
export interface TypedServer {
	server: string;
	database: string;
	name: string;
	secret: string;
	/** Empty where the copy is not to be encrypted. */
	passphrase: string;
	kinds: ReplicatedKinds;
}

/** With what this machine is joined, without the secret. */
export interface ReplicationView {
	/** Of the database. */
	url: string;
	name: string;
	isEncrypted: boolean;
	kinds: ReplicatedKinds;
	isPaused: boolean;
	/** A round is under way. */
	isBusy: boolean;
	/** ISO 8601, UTC; null before the first. */
	lastSuccessAt: string | null;
	/** Why the last round came to nothing. */
	problem: ReplicationProblem | null;
	/** Changes of highlights that the copy has yet to hear of. */
	waiting: number;
	/** Documents of the copy that are not as they must be and were left alone, and of machines whose clocks are ahead. */
	refused: number;
	held: number;
}

/** What the interface may ask of the copy on a server. */
export interface ReplicationMethods {
	/** Null where this machine is joined with none. */
	viewReplication(): ReplicationView | null;
	/**
	 * Joins this machine with a server, once it has answered as it must. Rejects with what keeps it from that; nothing is changed then.
	 */
	joinServer(typed: TypedServer): void;
	/** Which kinds are told to the copy and taken from it. */
	setReplicatedKinds(kinds: ReplicatedKinds): void;
	pauseReplication(isPaused: boolean): void;
	/** Asks the server now. Answers when this round is over, however it ended. */
	replicateNow(): void;
	/** Joined no longer. With `isCopyDeleted` every document of the copy goes first, for all machines; rejects where that fails. */
	leaveServer(isCopyDeleted: boolean): void;
}
