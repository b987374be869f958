import { expect, test } from 'vitest';
import { type BackupTimes, isBackupDue } from '../../../src/core/backup/is-backup-due.ts';

const NOW = new Date('2026-04-30T12:00:00Z');
const MADE: BackupTimes = { every: 'month', madeAt: '2026-03-20T12:00:00Z', sequence: 40, postponedAt: null };

test.each<[when: string, times: BackupTimes, sequence: number, isDue: boolean]>([
	['the last one is old and something changed', MADE, 41, true],
	['nothing changed since', MADE, 40, false],
	['the last one is young', { ...MADE, madeAt: '2026-04-20T12:00:00Z' }, 90, false],
	['a week is over and that was wished', { ...MADE, every: 'week', madeAt: '2026-04-20T12:00:00Z' }, 90, true],
	['the reader wants none', { ...MADE, every: 'never' }, 90, false],
	['the reader said "later" yesterday', { ...MADE, postponedAt: '2026-04-29T12:00:00Z' }, 90, false],
	['the reader said "later" last week', { ...MADE, postponedAt: '2026-04-20T12:00:00Z' }, 90, true],
	['the clock went back since the reader said "later"', { ...MADE, postponedAt: '2027-04-20T12:00:00Z' }, 90, true],
	['the clock went back since the last one', { ...MADE, madeAt: '2036-04-20T12:00:00Z' }, 499, true],
	['it did, and nothing changed', { ...MADE, madeAt: '2036-04-20T12:00:00Z' }, 40, false],
	['none was made, and little is kept', { ...MADE, madeAt: null, sequence: 0 }, 3, false],
	['none was made, and much is kept', { ...MADE, madeAt: null, sequence: 0 }, 30, true],
])('where %s', (_, times, sequence, isDue) => {
	expect(isBackupDue(times, sequence, NOW)).toBe(isDue);
});
