import { expect, test } from 'vitest';
import { comparable } from '../../../src/core/metadata/headline.ts';
import { namesOutlet } from '../../../src/core/metadata/names-outlet.ts';

test.each([
	['The Sun', 'The Sun', true],
	['Sun Staff', 'The Sun', true],
	['The Sun Online', 'The Sun', true],
	['Harbour Post', 'harbourpost.test', true],
	['Harbour Post Reporter', 'Harbour Post', true],
	['Harbour Post Kiel', 'The Harbour Post', true],
	['Elle Staff', 'Elle', true],
	['Vell24 Redaktion', 'Vell24', true],
	['Kurier-Redaktion', 'Kurier', true],
	['海岭晚报记者', '海岭晚报', true],
	['Sunil Patel', 'The Sun', false],
	['Sun Lee', 'The Sun', false],
	['Ellen Fenn', 'Elle', false],
	['Elle Fenn', 'Elle', false],
	['Hillary Moln', 'The Hill', false],
	['Jo Sun', 'The Sun', false],
])('"%s" in %s is the outlet: %s', (author, outlet, is) => {
	expect(namesOutlet(author, [comparable(outlet)])).toBe(is);
});
