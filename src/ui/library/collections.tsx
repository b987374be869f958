import './saved-searches.css';
import './collections.css';
import { useState } from 'preact/hooks';
import type { WholeCollection } from '../../core/collections/collection.ts';
import { numberInWords } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import type { LibraryActions } from './library-actions.ts';
import { NameField } from './name-field.tsx';

interface CollectionsProps {
	collections: readonly WholeCollection[];
	/** How many entries each has among those that are found. */
	counts: readonly { value: string; count: number }[];
	/** Ids of those by which the library is narrowed. */
	chosen: readonly string[];
	choose: (ids: string[]) => void;
	actions: Pick<LibraryActions, 'makeCollection' | 'renameCollection' | 'removeCollection'>;
}

/** The sets of highlights that the reader put together. */
export function Collections({ collections, counts, chosen, choose, actions }: CollectionsProps) {
	const { announce, announceFailure } = useAnnouncements();
	/** Which is given a name: an id, or a new one. */
	const [named, setNamed] = useState<{ id: string | null; name: string } | null>(null);
	const counted = new Map(counts.map(({ value, count }) => [value, count]));

	const nameOf = (id: string) => collections.find((collection) => collection.id === id)?.name ?? '';
	async function save(id: string | null, name: string): Promise<void> {
		try {
			if (id === null) await actions.makeCollection(name, []);
			else await actions.renameCollection(id, name);
			setNamed(null);
		} catch (error) {
			announceFailure(error);
		}
	}
	async function remove(collection: WholeCollection): Promise<void> {
		try {
			const undo = await actions.removeCollection(collection);
			choose(chosen.filter((id) => id !== collection.id));
			announce(say('search_removed', { name: collection.name }), () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<section class="saved-searches collections" aria-label={say('collections')}>
			<h2>{say('collections')}</h2>
			{collections.length > 0 && (
				<ul>
					{collections.map((collection) => (
						<li key={collection.id}>
							<button
								type="button"
								class="saved-search"
								aria-pressed={chosen.includes(collection.id)}
								title={collection.name}
								onClick={() => choose(chosen.includes(collection.id) ? [] : [collection.id])}
							>
								<bdi lang="">{collection.name}</bdi>
							</button>
							<span class="facet-count">{numberInWords(counted.get(collection.id) ?? 0)}</span>
							<IconButton
								icon="edit"
								label={say('collection_rename', { name: collection.name })}
								onClick={() => setNamed({ id: collection.id, name: collection.name })}
							/>
							<IconButton
								icon="delete"
								label={say('collection_remove', { name: collection.name })}
								onClick={() => void remove(collection)}
							/>
						</li>
					))}
				</ul>
			)}
			{named === null ? (
				<button type="button" class="text-button" onClick={() => setNamed({ id: null, name: '' })}>
					{say('collection_new')}
				</button>
			) : (
				<NameField
					title={say('collection_name')}
					label={named.id === null ? say('collection_new') : say('collection_rename', { name: nameOf(named.id) })}
					name={named.name}
					write={(name) => setNamed({ ...named, name })}
					save={(name) => void save(named.id, name)}
					close={() => setNamed(null)}
				/>
			)}
		</section>
	);
}
