import { expect, test } from 'vitest';
import { findShippedActors } from '../../../../tools/models/shipped-models.ts';
import { markedReports } from './marked-report.ts';

/** Mentions with strict bounds and type; a leading article counts for neither side. */
function score() {
	let right = 0;
	let found = 0;
	let due = 0;
	const wrong: string[] = [];
	for (const { text, names } of markedReports()) {
		const { mentions } = findShippedActors({ text, language: 'en' });
		const keyOf = ({ start, end, type }: { start: number; end: number; type: string }) => `${start} ${end} ${type}`;
		const gold = new Set(names.map(keyOf));
		const own = mentions.map(keyOf);
		right += own.filter((key) => gold.has(key)).length;
		found += own.length;
		due += gold.size;
		for (const mention of mentions)
			if (!gold.has(keyOf(mention))) wrong.push(`${text.slice(mention.start, mention.end)} ${mention.type}`);
		const given = new Set(own);
		for (const name of names)
			if (!given.has(keyOf(name))) wrong.push(`missing ${text.slice(name.start, name.end)} ${name.type}`);
	}
	return { f1: (2 * right) / (found + due), reports: markedReports().length, wrong };
}

test('sixty match reports and previews of invented leagues have their players, clubs and grounds', () => {
	const { f1, reports, wrong } = score();
	console.info(`F1 ${(100 * f1).toFixed(1)} over ${reports} reports; wrong: ${wrong.slice(0, 400).join(' · ')}`);
	expect(reports).toBe(60);
	expect(f1).toBeGreaterThanOrEqual(0.9);
});
