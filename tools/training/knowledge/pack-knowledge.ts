/** Packs src/models/knowledge.bin: npm run train -- knowledge/pack-knowledge [FOLDER OF DATA]. Same input, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALIAS_USE, IN_CAPITALS, LINKS_ONLY } from '../../../src/core/actors/knowledge-base.ts';
import { nameKey } from '../../../src/core/actors/name-key.ts';
import { CORPORA } from '../../corpora.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { packKeys } from '../pack-keys.ts';
import { joinOverlay } from './join-overlay.ts';
import { nameTeams } from './name-teams.ts';
import { type Entity, LEAST_WEIGHT, readEntities, readSourceIds } from './read-entities.ts';
import { readListedNames } from './read-listed-names.ts';
import { readMedia } from './read-media.ts';

const data = process.argv[2] ?? `${CORPORA}/data`;
const folder = 'tools/training/knowledge';

const table = readEntities(path.join(data, 'kb/kb.tsv'));
nameTeams(table);
const tableIds = new Set(table.map(({ wikidata }) => wikidata));
const sourceIds = readSourceIds(path.join(data, 'kb/kb.tsv'));
const media = readMedia(path.join(data, 'feeds'));
for (const { wikidata } of media) sourceIds.add(wikidata);
const reviewed = joinOverlay(
	[...table, ...media.filter(({ wikidata }) => !tableIds.has(wikidata))],
	readFileSync(`${folder}/overlay.tsv`, 'utf8'),
	sourceIds,
);
// who holds an office changes more often than the tagger is trained
const { entities: joined, reviewedOn } = joinOverlay(
	reviewed.entities,
	readFileSync(`${folder}/office-holders.tsv`, 'utf8'),
	sourceIds,
	true,
);
const entities = joined.filter((entity) => entity.weight >= LEAST_WEIGHT || entity.linksOnly);
entities.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.wikidata - b.wikidata));
const indexByName = new Map<string, number>();
entities.forEach((entity, index) => {
	const known = indexByName.get(entity.name);
	if (known === undefined || (entities[known]?.weight ?? 0) < entity.weight) indexByName.set(entity.name, index);
});

interface Alias {
	key: number;
	entity: number;
	use: number;
	linksOnly: boolean;
	isInCapitals: boolean;
}
/** "UN", "B.I.S.", "G20": a word whose letters, at least two, are all capitals. */
const isAcronym = (name: string) => /^[\p{Lu}\p{N}.&'/-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
const aliases = entities.flatMap((entity: Entity, index): Alias[] => {
	const { linksOnly = false, linkingAliases = [] } = entity;
	const of = (names: string[], use: number, isForLinks = linksOnly) =>
		names.map((name) => ({
			key: nameKey(name),
			entity: index,
			use,
			linksOnly: isForLinks,
			isInCapitals: isAcronym(name),
		}));
	return [
		...of([entity.name, ...entity.aliases], ALIAS_USE.name),
		...of(linkingAliases, ALIAS_USE.name, true),
		...of(entity.demonyms, ALIAS_USE.demonym),
		...of(entity.metonyms, ALIAS_USE.metonym),
	];
});
const weightOf = (alias: Alias) => entities[alias.entity]?.weight ?? 0;
aliases.sort(
	(a, b) =>
		a.key - b.key ||
		weightOf(b) - weightOf(a) ||
		a.use - b.use ||
		a.entity - b.entity ||
		Number(a.linksOnly) - Number(b.linksOnly),
);
// a name that one of its spellings writes small is none that only capitals spell: "Nato"
const identity = ({ key, entity }: Alias) => `${key}:${entity}`;
const alsoSmall = new Set(aliases.filter(({ isInCapitals }) => !isInCapitals).map(identity));
const kept = aliases.filter((alias, i) => {
	const before = aliases[i - 1];
	return !before || before.key !== alias.key || before.entity !== alias.entity;
});

const listed = readListedNames(path.join(data, 'actors/lists'));
const facts = entities.flatMap((entity, index) => {
	const owner = entity.owner ? indexByName.get(entity.owner) : undefined;
	if (entity.owner && owner === undefined)
		console.error(`no entity is called "${entity.owner}", the owner of ${entity.name}`);
	return entity.fact || owner !== undefined ? [{ index, fact: entity.fact, owner: (owner ?? -1) + 1 }] : [];
});

const lines = (texts: string[]) => texts.map((text) => `${text}\n`).join('');
const packed = writePackedFile(
	{ kind: 'knowledge', reviewedOn, entities: entities.length, aliases: kept.length, listed: listed.length },
	{
		names: lines(entities.map((entity) => entity.name)),
		wikidata: Uint32Array.from(entities, (entity) => entity.wikidata),
		classes: Uint8Array.from(entities, (entity) => entity.class),
		weights: Uint8Array.from(entities, (entity) => entity.weight),
		aliasKeys: packKeys(kept.map((alias) => alias.key)),
		aliasLow: Uint16Array.from(kept, (alias) => alias.entity & 0xffff),
		aliasHigh: Uint8Array.from(
			kept,
			(alias) =>
				(alias.entity >> 16) |
				(alias.use << 4) |
				(alias.linksOnly ? LINKS_ONLY : 0) |
				(alias.isInCapitals && !alsoSmall.has(identity(alias)) ? IN_CAPITALS : 0),
		),
		listedKeys: packKeys(listed.map((entry) => entry.key)),
		listedBits: Uint8Array.from(listed, (entry) => entry.bits),
		factEntities: Uint32Array.from(facts, (fact) => fact.index),
		owners: Uint32Array.from(facts, (fact) => fact.owner),
		facts: lines(facts.map((fact) => fact.fact)),
	},
);
writeFileSync('src/models/knowledge.bin', packed);
const gzipped = gzipSync(packed, { level: 9 }).length;
console.log(
	`knowledge.bin: ${entities.length} entities, ${kept.length} aliases, ${listed.length} listed names, ${packed.length} bytes, ${gzipped} gzipped`,
);
