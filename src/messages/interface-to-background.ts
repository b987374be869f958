import type { BackupMethods } from './backup.ts';
import type { CollectionMethods } from './collections.ts';
import type { CorrectionMethods } from './corrections.ts';
import type { FeedMethods } from './feeds.ts';
import type { FollowMethods } from './follows.ts';
import type { GroupMethods } from './groups.ts';
import type { HighlightMethods } from './highlights.ts';
import type { LibraryMethods } from './library.ts';
import type { LookUpMethods } from './look-ups.ts';
import type { ReplicationMethods } from './replication.ts';
import type { SearchMethods } from './searches.ts';
import type { SettingsMethods } from './settings.ts';
import type { StoredMethods } from './stored.ts';
import type { StoryMethods } from './stories.ts';
import type { TabMethods } from './tabs.ts';

/**
 * What popup, side panel and the other pages of ours may ask of the background: each subject's methods. A page's script can never reach
 * them.
 */
export interface InterfaceToBackground
	extends BackupMethods,
		CollectionMethods,
		CorrectionMethods,
		FeedMethods,
		FollowMethods,
		GroupMethods,
		HighlightMethods,
		LibraryMethods,
		LookUpMethods,
		ReplicationMethods,
		SearchMethods,
		SettingsMethods,
		StoredMethods,
		StoryMethods,
		TabMethods {}
