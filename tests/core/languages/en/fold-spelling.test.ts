import { expect, test } from 'vitest';
import { foldSpelling } from '../../../../src/core/languages/en/fold-spelling.ts';

test.each([
	['harbour', 'harbor'],
	['Neighbours', 'neighbors'],
	['labourers', 'laborers'],
	['organised', 'organized'],
	['criticising', 'criticizing'],
	['organisation', 'organization'],
	['analysed', 'analyzed'],
	['centre', 'center'],
	['theatres', 'theaters'],
	['travelled', 'traveled'],
	['signalling', 'signaling'],
	['defence', 'defense'],
	['dialogue', 'dialog'],
	['programmes', 'programs'],
])('%s and %s are one word', (british, american) => expect(foldSpelling(british)).toBe(foldSpelling(american)));

test.each([
	['our', 'or'],
	['four', 'for'],
	['pour', 'por'],
	['rise', 'rize'],
	['well', 'wel'],
	['killed', 'kited'],
	['store', 'stoer'],
])('%s and %s are two', (one, other) => expect(foldSpelling(one)).not.toBe(foldSpelling(other)));
