import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';

interface Project {
	test: { include: string[] };
}

test('every folder with tests belongs to a project, so that all of them run', () => {
	const { projects } = (config as { test: { projects: Project[] } }).test;
	const patterns = projects.flatMap(({ test: { include } }) => include);
	const covered = patterns.flatMap((pattern) => (/^tests\/\{?([\w,]+)\}?\/\*\*/.exec(pattern)?.[1] ?? '').split(','));
	const withTests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.test\.tsx?$/.test(name))
		.map((name) => name.split(/[\\/]/)[0]);
	expect([...new Set(withTests)].sort()).toEqual([...new Set(covered.filter(Boolean))].sort());
});
