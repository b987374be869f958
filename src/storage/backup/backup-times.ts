import * as v from 'valibot';
import { BACKUP_INTERVALS, type BackupTimes } from '../../core/backup/is-backup-due.ts';
import { CountSchema, TimeSchema } from '../check-shape.ts';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

const BackupTimesSchema = v.object({
	every: v.picklist(BACKUP_INTERVALS),
	madeAt: v.nullable(TimeSchema),
	sequence: CountSchema,
	postponedAt: v.nullable(TimeSchema),
});

const NONE: BackupTimes = { every: 'month', madeAt: null, sequence: 0, postponedAt: null };

const BACKUP_TIMES: StoredValueDeclaration<BackupTimes> = {
	key: 'backup times',
	fallback: NONE,
	salvage: (stored) =>
		v.is(BackupTimesSchema, stored) ? { value: stored, isWhole: true } : { value: NONE, isWhole: false },
	migrations: [],
};

export async function readBackupTimes(values: KeyValuePort): Promise<BackupTimes> {
	return (await readValue(values, BACKUP_TIMES)).value;
}

export function writeBackupTimes(values: KeyValuePort, times: BackupTimes): Promise<void> {
	return writeValue(values, BACKUP_TIMES, times);
}
