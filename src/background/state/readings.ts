import type { PageCheck } from '../../messages/page-to-background.ts';
import type { TabInfo } from '../../platform/tabs.ts';

/** Tabs whose article this worker is reading now. A record that says *looking* and is not here was left by a killed worker. */
export type Readings = Map<number, Promise<void>>;

/** What is read next in a tab that is being read. */
export type NextReadings = Map<number, { tab: TabInfo; check: PageCheck }>;
