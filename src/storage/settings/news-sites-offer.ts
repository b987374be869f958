import * as v from 'valibot';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

const AnswerSchema = v.object({ isAnswered: v.boolean() });
const NOT_YET = { isAnswered: false };

const ANSWER: StoredValueDeclaration<{ isAnswered: boolean }> = {
	key: 'news sites offer',
	fallback: NOT_YET,
	salvage: (stored) =>
		v.is(AnswerSchema, stored) ? { value: stored, isWhole: true } : { value: NOT_YET, isWhole: false },
	migrations: [],
};

/** Whether the reader is still to be asked if the news sites of a country are to be automatic. */
export async function isNewsSitesOffered(values: KeyValuePort): Promise<boolean> {
	return !(await readValue(values, ANSWER)).value.isAnswered;
}

/** The reader took or refused the offer, which is made once, or took that back. */
export function setNewsSitesOffered(values: KeyValuePort, isOffered: boolean): Promise<void> {
	return writeValue(values, ANSWER, { isAnswered: !isOffered });
}
