import { ENTITY_CLASS } from '../../../src/core/actors/knowledge-base.ts';
import { type Entity, LEAST_WEIGHT } from './read-entities.ts';

/**
 * Lays the reviewed rows over the table's. Columns of the overlay: class, name, wikidata, weight, aliases by "|", demonyms by "|",
 * metonyms by "|", owner, fact, reviewed on. A row with a Wikidata number that the table has renames and completes that entity; a
 * number the table does not have is an error, since ids enter only from a source.
 * @param linksOnly the rows' names are none that the tagger is told of
 */
export function joinOverlay(
	entities: Entity[],
	overlay: string,
	sourceIds: ReadonlySet<number>,
	linksOnly = false,
): { entities: Entity[]; reviewedOn: string } {
	const byWikidata = new Map(entities.map((entity) => [entity.wikidata, entity]));
	const joined = [...entities];
	const rows: { name: string; entity: Entity }[] = [];
	let reviewedOn = '';
	for (const line of overlay.split('\n')) {
		if (!line || line.startsWith('#')) continue;
		const [
			kind = '',
			name = '',
			wikidata = '',
			weight = '',
			aliases = '',
			demonyms = '',
			metonyms = '',
			owner = '',
			fact = '',
			date = '',
		] = line.split('\t');
		const entityClass = ENTITY_CLASS[kind as keyof typeof ENTITY_CLASS];
		if (!entityClass || !name) throw new Error(`overlay: not a row: ${line}`);
		const split = (list: string) => list.split('|').filter(Boolean);
		if (date > reviewedOn) reviewedOn = date;
		const id = Number(wikidata.replace('Q', ''));
		const known = wikidata ? byWikidata.get(id) : undefined;
		if (wikidata && !sourceIds.has(id)) throw new Error(`overlay: no source has ${wikidata} for ${name}`);
		if (known) {
			rows.push({ name, entity: known });
			const own = [known.name, ...known.aliases].filter((alias) => !isPostalCode(alias, entityClass));
			const isTaught = !known.linksOnly || known.weight < LEAST_WEIGHT;
			const without = (names: string[]) => [...new Set(names)].filter((alias) => alias !== name);
			known.aliases = without([...(isTaught ? own : []), ...(linksOnly ? [] : split(aliases))]);
			known.linkingAliases = without([
				...(known.linkingAliases ?? []),
				...(isTaught ? [] : own),
				...(linksOnly ? split(aliases) : []),
			]);
			if (!linksOnly) delete known.linksOnly;
			else if (known.weight < LEAST_WEIGHT) known.linksOnly = true;
			known.name = name;
			known.class = entityClass;
			known.weight = Number(weight || known.weight);
			known.demonyms = [...new Set([...known.demonyms, ...split(demonyms)])];
			known.metonyms.push(...split(metonyms));
			known.owner = owner;
			known.fact = fact;
		} else {
			const added: Entity = {
				wikidata: id,
				class: entityClass,
				weight: Number(weight || 60),
				name,
				aliases: split(aliases),
				demonyms: split(demonyms),
				metonyms: split(metonyms),
				owner,
				fact,
				...(linksOnly && { linksOnly }),
			};
			joined.push(added);
			rows.push({ name, entity: added });
		}
	}
	// a name the overlay gives to one entity is not another's alias in the table
	const owners = new Map(rows.flatMap(({ name, entity }) => [[name, entity] as const]));
	for (const entity of joined) {
		const isFree = (alias: string) => (owners.get(alias) ?? entity) === entity;
		entity.aliases = entity.aliases.filter(isFree);
		if (entity.linkingAliases) entity.linkingAliases = entity.linkingAliases.filter(isFree);
	}
	return { entities: joined, reviewedOn };
}

/** "IN" for Indiana: read without its case it is a word. */
function isPostalCode(alias: string, entityClass: number): boolean {
	return entityClass === ENTITY_CLASS.place && /^[A-Z]{2}$/.test(alias) && alias !== 'LA' && alias !== 'DC';
}
