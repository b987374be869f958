import type { GroupDocument, SharedPassage } from '../../core/groups/group-document.ts';
import { memberNames } from '../../core/groups/member-names.ts';
import { exportHighlights, type HighlightExportFormat } from '../../core/highlights/export-highlights.ts';
import type { ExportedFile } from '../../core/highlights/exported-file.ts';
import { groupByArticle } from '../../core/highlights/group-by-article.ts';
import { Failure } from '../../core/problem.ts';
import type { GroupPassage, GroupView } from '../../messages/groups.ts';
import type { Database } from '../../storage/database-schema.ts';
import { type GroupSetup, readGroupProgress, readGroups } from '../../storage/groups/group-values.ts';
import { type SharedDocument, sharedOfArticle, sharedOfGroup } from '../../storage/groups/shared-documents.ts';
import { highlightsOfIds } from '../../storage/highlights/list-highlights.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import type { Rounds } from '../replication/rounds.ts';
import type { Clock, Library } from '../state/ports.ts';
import { sharedCollections } from './shared-collections.ts';

export interface ViewGroupsPorts {
	clock: Clock;
	library: Library;
	values: KeyValuePort;
	groupRounds: Rounds;
}

/** Passages that are shown at once. */
const PAGE = 100;

/** The reader's groups, and how it goes with each. */
export async function listGroups({ groupRounds, library, values }: ViewGroupsPorts): Promise<GroupView[]> {
	const db = await library.database();
	return Promise.all(
		(await readGroups(values)).map(async (setup) => {
			const [progress, shared] = await Promise.all([readGroupProgress(values, setup.id), sharedOfGroup(db, setup.id)]);
			const documents = shared.map(({ document }) => document);
			const others = documents.filter(({ author }) => author !== setup.access.name);
			const nameOf = namesIn(setup, documents);
			const { isReadOnly, lastSuccessAt, problem, refused } = progress;
			return {
				id: setup.id,
				url: setup.access.url,
				name: setup.access.name,
				memberName: setup.name,
				members: [...new Set(others.map(({ author }) => author))].map(nameOf).sort(),
				shared: setup.shared,
				passages: others.filter(({ kind }) => kind === 'passage').length,
				isReadOnly,
				isBusy: groupRounds.isBusy,
				lastSuccessAt,
				problem,
				refused,
			};
		}),
	);
}

/** Some passages of a group, those of one article together, the newest articles first. */
export async function viewGroup(
	ports: ViewGroupsPorts,
	id: string,
	from: number,
): Promise<{ passages: GroupPassage[]; total: number }> {
	const passages = await passagesOfGroup(ports, id);
	return { passages: passages.slice(from, from + PAGE), total: passages.length };
}

/** What the other members of all groups marked in an article. */
export async function viewSharedOfArticle(
	{ library, values }: ViewGroupsPorts,
	articleId: string,
): Promise<GroupPassage[]> {
	const groups = await readGroups(values);
	if (groups.length === 0) return [];
	const db = await library.database();
	const identity = await db.get('identities', articleId);
	const found = await sharedOfArticle(db, [articleId, ...(identity?.aliases ?? [])]);
	const shown: GroupPassage[] = [];
	for (const setup of groups) {
		const own = found.filter(({ group }) => group === setup.id);
		if (own.length === 0) continue;
		const documents = (await sharedOfGroup(db, setup.id)).map(({ document }) => document);
		shown.push(...(await passagesIn(db, setup, own, documents)).filter(({ isOwn }) => !isOwn));
	}
	return shown;
}

/** A file with all that a group shares: before each note stands who wrote it. */
export async function exportGroup(
	ports: ViewGroupsPorts,
	id: string,
	format: HighlightExportFormat,
): Promise<ExportedFile> {
	const highlights = (await passagesOfGroup(ports, id)).map(
		({ key, group: _, member, author: ___, isOwn: __, ...passage }) => ({
			...passage,
			id: key,
			note: passage.note === '' ? member : `${member}: ${passage.note}`,
			modifiedAt: passage.createdAt,
		}),
	);
	return exportHighlights(highlights, format, ports.clock.now());
}

async function passagesOfGroup({ library, values }: ViewGroupsPorts, id: string): Promise<GroupPassage[]> {
	const setup = (await readGroups(values)).find((group) => group.id === id);
	if (!setup) throw new Failure({ code: 'not-joined' });
	const db = await library.database();
	const shared = await sharedOfGroup(db, id);
	const passages = await passagesIn(
		db,
		setup,
		shared,
		shared.map(({ document }) => document),
	);
	passages.sort((a, b) => (a.createdAt < b.createdAt ? 1 : Number(a.createdAt > b.createdAt) - 1));
	return groupByArticle(passages).flatMap(({ highlights }) => highlights);
}

/** @param documents all that the group says: names of members and collections */
async function passagesIn(
	db: Database,
	setup: GroupSetup,
	stored: readonly SharedDocument[],
	documents: readonly GroupDocument[],
): Promise<GroupPassage[]> {
	const nameOf = namesIn(setup, documents);
	const { name: reader } = setup.access;
	const collections = new Map(
		documents.flatMap((document) =>
			document.kind === 'collection' ? [[`${document.id}:${document.author}`, document.content.name]] : [],
		),
	);
	const passages = stored.filter(
		(each): each is SharedDocument & { document: SharedPassage } => each.document.kind === 'passage',
	);
	const named = passages.flatMap(({ document: { author, id } }) => (author === reader ? [id] : []));
	// a document in the reader's name may be another's work: of the library nothing is shown but what the reader shares with this group
	const told = named.length > 0 ? await sharedCollections(db, setup) : [];
	const shared = new Set(told.flatMap(({ highlights }) => highlights));
	const ids = named.filter((id) => shared.has(id));
	const kept = new Map((await highlightsOfIds(db, ids)).flatMap((record) => (record ? [[record.id, record]] : [])));
	return passages.map(({ _id, document: { author, id, content } }) => {
		// as the library has it
		const own = author === reader ? kept.get(id) : undefined;
		const {
			articleId,
			url,
			articleTitle,
			outlet,
			quote,
			position,
			colour,
			note,
			tags = [],
			createdAt,
		} = own ?? content.highlight;
		return {
			key: `${setup.id}:${_id}`,
			group: setup.id,
			member: author === reader && !own ? author : nameOf(author),
			author,
			isOwn: own !== undefined,
			collections: content.collections.flatMap((each) => collections.get(`${each}:${author}`) ?? []),
			...{ articleId, url, articleTitle, outlet, quote, position, colour, note, tags, createdAt },
		};
	});
}

function namesIn(setup: GroupSetup, documents: readonly GroupDocument[]): (author: string) => string {
	return memberNames(documents, { author: setup.access.name, name: setup.name });
}
