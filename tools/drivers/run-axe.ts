import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe-core finds in a document as it stands, one line each: the rule and the elements. */
export async function runAxe(view: { evaluate(code: string): Promise<unknown> }): Promise<string[]> {
	const violations = (await view.evaluate(`(async () => {
		${source};
		return (await (window.axe ?? axe).run(document, { resultTypes: ['violations'] })).violations;
	})()`)) as AxeResults['violations'];
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
	);
}
