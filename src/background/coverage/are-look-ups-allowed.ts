import { readPolicy } from '../../core/policy/policy.ts';
import type { Organisation } from '../state/ports.ts';

/** False where the reader's organisation has switched look-ups off, or where it is not known whether it has. */
export async function areLookUpsAllowed(organisation: Organisation): Promise<boolean> {
	return !readPolicy(await organisation.managedValues()).featuresOff.includes('look-ups');
}
