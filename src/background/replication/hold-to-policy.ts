import { problemOfServer, readPolicy } from '../../core/policy/policy.ts';
import { Failure } from '../../core/problem.ts';
import type { Organisation } from '../state/ports.ts';

/**
 * Asked before anything is said to a server.
 * @param url of the database
 * @throws Failure where the reader's organisation does not let this machine be joined with it
 */
export async function holdToPolicy(organisation: Organisation, url: string): Promise<void> {
	const problem = problemOfServer(readPolicy(await organisation.managedValues()), url);
	if (problem) throw new Failure(problem);
}
