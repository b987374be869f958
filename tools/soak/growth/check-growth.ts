import type { AnalysisModels } from '../../../src/core/analyse/analyse.ts';
import { allDoors } from './doors/all-doors.ts';
import type { Door } from './doors/door.ts';
import { glanceAtGrowth } from './glance-at-growth.ts';
import { type Growth, MOST_GROWTH, measureGrowth } from './measure-growth.ts';
import { generatedPatterns, KNOWN_PATTERNS, type Pattern } from './patterns.ts';

const GENERATED = 60;

/**
 * Sends every pattern through every door, at 20,000 letters and more, and holds that twice the letters take no more than a little over
 * twice the time. Neither caps nor deadlines are in force.
 * @param wanted doors and patterns to be checked, by part of their names; all where there are none. `part` 2/3 checks every third pattern,
 * from the second on: the whole takes hours, and parts of it add up to it
 * @returns a line for each pattern that grows faster
 */
export function checkGrowth(
	models: AnalysisModels,
	wanted: { door?: string | undefined; pattern?: string | undefined; part?: string | undefined },
	tell: (line: string) => void,
): string[] {
	const faults: string[] = [];
	const [part = 1, parts = 1] = wanted.part?.split('/').map(Number) ?? [];
	const patterns = [...KNOWN_PATTERNS, ...generatedPatterns(GENERATED)]
		.filter((_, at) => at % parts === part - 1)
		.filter(({ name }) => name.includes(wanted.pattern ?? ''));
	for (const door of allDoors(models).filter(({ name }) => name.startsWith(wanted.door ?? ''))) {
		const startedAt = performance.now();
		let steepest = 0;
		let worst = '';
		let loneSteps = 0;
		let measured = 0;
		for (const pattern of patterns) {
			const glanced = glanceAtGrowth(workOf(door, pattern));
			if (glanced !== null) {
				if (glanced > steepest) [steepest, worst] = [glanced, pattern.name];
				continue;
			}
			measured++;
			const growth = growthOf(door, pattern);
			if (growth.lasting > steepest) [steepest, worst] = [growth.lasting, pattern.name];
			if (growth.steepest <= MOST_GROWTH) continue;
			if (growth.lasting <= MOST_GROWTH) {
				loneSteps++;
				tell(`lone step: ${door.name}, ${pattern.name}: ${describe(growth)}`);
				continue;
			}
			faults.push(`${door.name}, ${pattern.name}: ${describe(growth)}`);
			tell(faults.at(-1) ?? '');
		}
		const seconds = Math.round((performance.now() - startedAt) / 1_000);
		const lone = loneSteps ? `, ${loneSteps} lone steps` : '';
		tell(
			`${door.name}: ${patterns.length} patterns in ${seconds} s, ${measured} of them step by step, steepest ${steepest.toFixed(2)} (${worst})${lone}`,
		);
	}
	return faults;
}

export function growthOf(door: Door, pattern: Pattern, sizes?: readonly number[]): Growth {
	return measureGrowth(workOf(door, pattern), sizes);
}

function workOf(door: Door, pattern: Pattern): (letters: number) => () => unknown {
	return (letters) => door.prepare(pattern.text(letters));
}

function describe({ times, steepest }: Growth): string {
	const figures = [...times]
		.sort(([a], [b]) => a - b)
		.map(([letters, ms]) => `${letters / 1_000}k ${Math.round(ms)} ms`);
	return `${steepest.toFixed(2)} (${figures.join(', ')})`;
}
