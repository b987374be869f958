import { isServerAllowed, readPolicy } from '../../core/policy/policy.ts';
import { Failure } from '../../core/problem.ts';
import type { Organisation } from '../state/ports.ts';

/**
 * Asked before anything is said to a server.
 * @param url of the database
 * @throws Failure where the reader's organisation does not let this machine be joined with it
 */
export async function holdToPolicy(organisation: Organisation, url: string): Promise<void> {
	if (!isServerAllowed(readPolicy(await organisation.managedValues()), url))
		throw new Failure({ code: 'organisation-off' });
}
