import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENTITY_CLASS } from '../../../src/core/actors/knowledge-base.ts';
import type { Entity } from './read-entities.ts';

/** A newspaper's weight in kb.tsv. */
const WEIGHT = 20;

/** Reads the outlets and news agencies of feeds/ that have a Wikidata number. */
export function readMedia(folder: string): Entity[] {
	const found = new Map<number, Entity>();
	const add = (id: string | null | undefined, name: string, aliases: string[]) => {
		const wikidata = Number(id?.replace('Q', ''));
		if (!wikidata || found.has(wikidata)) return;
		found.set(wikidata, {
			wikidata,
			class: ENTITY_CLASS.medium,
			weight: WEIGHT,
			name,
			aliases: aliases.filter((alias) => /^\p{Lu}/u.test(alias) && alias !== name),
			demonyms: [],
			metonyms: [],
			fact: '',
			owner: '',
		});
	};
	for (const line of readFileSync(path.join(folder, 'agencies.tsv'), 'utf8').split('\n').slice(1)) {
		const [name, aliases, , , wikidata] = line.split('\t');
		if (name) add(wikidata, name, (aliases ?? '').split('|'));
	}
	for (const line of readFileSync(path.join(folder, 'outlets.jsonl'), 'utf8').split('\n').filter(Boolean)) {
		const outlet = JSON.parse(line) as { name: string; wikidata: string | null };
		if (/^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(outlet.name)) add(outlet.wikidata, outlet.name, []);
	}
	return [...found.values()];
}
