import type { AnalysisModels } from '../../../src/core/analyse.ts';
import { allDoors, type Door } from './doors.ts';
import { type Growth, MOST_GROWTH, measureGrowth } from './measure-growth.ts';
import { generatedPatterns, KNOWN_PATTERNS, type Pattern } from './patterns.ts';

const GENERATED = 60;

/**
 * Sends every pattern through every door, at 20,000 letters and more, and holds that twice the letters take no more than a little over
 * twice the time. Neither caps nor deadlines are in force.
 * @param wanted doors and patterns to be checked, by part of their names; all where there are none
 * @returns a line for each pattern that grows faster
 */
export function checkGrowth(
	models: AnalysisModels,
	wanted: { door?: string | undefined; pattern?: string | undefined },
	tell: (line: string) => void,
): string[] {
	const faults: string[] = [];
	const patterns = [...KNOWN_PATTERNS, ...generatedPatterns(GENERATED)].filter(({ name }) =>
		name.includes(wanted.pattern ?? ''),
	);
	for (const door of allDoors(models).filter(({ name }) => name.startsWith(wanted.door ?? ''))) {
		const grown = patterns.map((pattern) => ({ pattern, growth: growthOf(door, pattern) }));
		for (const { pattern, growth } of grown) {
			if (growth.steepest > MOST_GROWTH) faults.push(`${door.name}, ${pattern.name}: ${describe(growth)}`);
		}
		const [worst] = grown.sort((a, b) => b.growth.steepest - a.growth.steepest);
		if (worst)
			tell(
				`${door.name}: ${grown.length} patterns, steepest ${worst.growth.steepest.toFixed(2)} (${worst.pattern.name})`,
			);
		for (const fault of faults.filter((line) => line.startsWith(`${door.name}, `))) tell(`  ${fault}`);
	}
	return faults;
}

export function growthOf(door: Door, pattern: Pattern): Growth {
	return measureGrowth((letters) => door.prepare(pattern.text(letters)));
}

function describe({ times, steepest }: Growth): string {
	const figures = [...times].map(([letters, ms]) => `${letters / 1_000}k ${Math.round(ms)} ms`);
	return `${steepest.toFixed(2)} (${figures.join(', ')})`;
}
