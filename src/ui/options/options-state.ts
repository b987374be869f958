import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import type { WholeCollection } from '../../core/collections/collection.ts';
import type { Follow } from '../../core/follows/follow.ts';
import type { Problem } from '../../core/problem.ts';
import type { BackupView } from '../../messages/backup.ts';
import type { FeedView } from '../../messages/feeds.ts';
import type { GroupView } from '../../messages/groups.ts';
import type { ReplicationView } from '../../messages/replication.ts';
import type { SettingsView } from '../../messages/settings.ts';
import type { StorageUse } from '../../messages/stored.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';

/** What the settings page shows of what is stored. */
export interface StoredThings {
	settings: SettingsView;
	feeds: FeedView[];
	follows: Follow[];
	corrections: ActorCorrection[];
	backup: BackupView;
	/** Null where this machine is joined with no server. */
	replication: ReplicationView | null;
	groups: GroupView[];
	collections: WholeCollection[];
	use: StorageUse;
}

/** What the settings page knows. */
export interface OptionsState {
	/** Null until the background has answered. */
	stored: StoredThings | null;
	/** Of the extension; null until the browser has told. */
	version: string | null;
	/** The keys of the whole browser; null until it has told. */
	shortcuts: Shortcut[] | null;
	/** Why the background could not be asked, else null. */
	problem: Problem | null;
}
