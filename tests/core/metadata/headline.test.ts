import { expect, test } from 'vitest';
import { stripSiteName } from '../../../src/core/metadata/headline.ts';

test.each([
	['The Port Vell Vote - Timeline of Events', 'TIME', 'The Port Vell Vote - Timeline of Events'],
	['Budget vote - Hillary wins', 'The Hill', 'Budget vote - Hillary wins'],
	['Flood in Vell | Metropolis', 'Metro', 'Flood in Vell | Metropolis'],
	['Flood in Vell | Metro', 'Metro', 'Flood in Vell'],
	['Flood in Vell | Metro News', 'Metro', 'Flood in Vell'],
	['Flood in Vell | Metro.test', 'Metro', 'Flood in Vell'],
	['Flood in Vell - The Hill', 'The Hill', 'Flood in Vell'],
	['Flood in Vell | Vell24', 'Vell', 'Flood in Vell'],
	['Flood in Vell | Harbour Post', 'harbourpost.test', 'Flood in Vell'],
	['Metro Vell: the flood of the year', 'Metro', 'Metro Vell: the flood of the year'],
	['洪水淹没港口 - 海岭晚报网', '海岭晚报', '洪水淹没港口'],
])('"%s" on %s is "%s"', (title, site, headline) => {
	expect(stripSiteName(title, [site])).toBe(headline);
});
