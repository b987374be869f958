import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTITY_CLASS } from '../../src/core/actors/knowledge-base.ts';
import { joinOverlay } from '../../tools/training/knowledge/join-overlay.ts';
import type { Entity } from '../../tools/training/knowledge/read-entities.ts';

const entity = (wikidata: number, name: string, aliases: string[] = []): Entity => ({
	wikidata,
	class: ENTITY_CLASS.organisation,
	weight: 10,
	name,
	aliases,
	demonyms: [],
	metonyms: [],
	fact: '',
	owner: '',
});
const row = (cells: string[]) => [...cells, ...Array(10).fill('')].slice(0, 10).join('\t');

describe('a row of the overlay', () => {
	test('renames and completes the entity of its number', () => {
		const { entities } = joinOverlay(
			[entity(7, 'Kestrel Holdings plc')],
			row(['medium', 'Kestrel', 'Q7', '60', 'The Kestrel', '', '', '', '', '2025-06-01']),
			new Set([7]),
		);
		expect(entities).toHaveLength(1);
		expect(entities[0]).toMatchObject({ name: 'Kestrel', class: ENTITY_CLASS.medium, weight: 60 });
		expect(entities[0]?.aliases).toEqual(['Kestrel Holdings plc', 'The Kestrel']);
	});

	test('adds an entity where the table has none', () => {
		const { entities, reviewedOn } = joinOverlay(
			[],
			row(['country', 'Aunia', '', '100', '', 'Aunian', 'Port Aune', '', '', '2025-06-01']),
			new Set(),
		);
		expect(entities[0]).toMatchObject({ name: 'Aunia', wikidata: 0, demonyms: ['Aunian'], metonyms: ['Port Aune'] });
		expect(reviewedOn).toBe('2025-06-01');
	});

	test('takes its name from other entities’ aliases', () => {
		const { entities } = joinOverlay([entity(8, 'Orbit Media', ['Lantern'])], row(['medium', 'Lantern']), new Set([8]));
		expect(entities[0]?.aliases).toEqual([]);
	});

	test('that only links tells the tagger no name', () => {
		const { entities } = joinOverlay(
			[entity(7, 'Kestrel Holdings')],
			row(['organisation', 'Kestrel', 'Q7', '60', 'Kestrel Group', '', '', '', '', '2025-06-01']) +
				`\n${row(['person', 'Lena Okafor'])}`,
			new Set([7]),
			true,
		);
		expect(entities[0]).toMatchObject({ aliases: ['Kestrel Holdings'], linkingAliases: ['Kestrel Group'] });
		expect(entities[1]).toMatchObject({ name: 'Lena Okafor', linksOnly: true });
	});

	test.each([
		['an id that no source states', row(['person', 'Lena Okafor', 'Q9']), 'no source has Q9'],
		['a class that is none', row(['planet', 'Aunia']), 'not a row'],
	])('is refused for %s', (_, line, message) => {
		expect(() => joinOverlay([], line, new Set())).toThrow(message);
	});
});

const rowsOf = (file: string) =>
	readFileSync(new URL(`../../tools/training/knowledge/${file}`, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => line.split('\t'));

describe('the overlay that ships', () => {
	const rows = [...rowsOf('overlay.tsv'), ...rowsOf('office-holders.tsv')];

	test('has at least 800 rows of ten columns, each with its state of knowledge', () => {
		expect(rows.length).toBeGreaterThanOrEqual(800);
		expect(rows.filter((cells) => cells.length !== 10)).toEqual([]);
		expect(rows.filter((cells) => !/^\d{4}-\d{2}-\d{2}$/.test(cells[9] ?? ''))).toEqual([]);
	});

	test('names no entity twice', () => {
		const names = rows.map(([kind, name]) => `${kind} ${name}`);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
		const ids = rows.map((cells) => cells[2]).filter(Boolean);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	test.each([
		['JD Vance', 'Q28935729'],
		['Wang Yi', 'Q701801'],
		['Elizabeth Warren', 'Q434706'],
	])('gives %s the number that a source states', (name, id) => {
		expect(rows.find((cells) => cells[1] === name)?.[2]).toBe(id);
	});

	test('names owners that it has', () => {
		const names = new Set(rows.map(([, name]) => name));
		expect(rows.map((cells) => cells[7]).filter((owner) => owner && !names.has(owner))).toEqual([]);
	});
});
