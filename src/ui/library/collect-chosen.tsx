import { useState } from 'preact/hooks';
import type { WholeCollection } from '../../core/collections/collection.ts';
import { say } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import type { LibraryActions } from './library-actions.ts';
import { NameField } from './name-field.tsx';

interface CollectChosenProps {
	/** Ids of what is chosen. */
	highlights: string[];
	collections: readonly WholeCollection[];
	/** Ids of the collections by which the library is narrowed: out of these it can be taken. */
	narrowedTo: readonly string[];
	actions: Pick<LibraryActions, 'makeCollection' | 'changeCollection'>;
}

/** Stands for a collection that is yet to be made. */
const NEW = 'new';

/** Puts the highlights that are chosen into a collection, or takes them out of the one that is shown. */
export function CollectChosen({ highlights, collections, narrowedTo, actions }: CollectChosenProps) {
	const { announceFailure } = useAnnouncements();
	const [name, setName] = useState<string | null>(null);
	const run = (doing: Promise<void>) => void doing.catch(announceFailure);
	if (name !== null)
		return (
			<NameField
				title={say('collection_name')}
				label={say('collection_new')}
				name={name}
				write={setName}
				save={(kept) => run(actions.makeCollection(kept, highlights).then(() => setName(null)))}
				close={() => setName(null)}
			/>
		);
	return (
		<>
			<select
				class="collection-choice"
				aria-label={say('collection_put_in')}
				value=""
				onChange={({ currentTarget }) => {
					const { value } = currentTarget;
					currentTarget.value = '';
					if (value === NEW) setName('');
					else if (value !== '') run(actions.changeCollection(value, { add: highlights, remove: [] }));
				}}
			>
				<option value="">{say('collection_put_in')}</option>
				{collections.map((collection) => (
					<option key={collection.id} value={collection.id} lang="">
						{collection.name}
					</option>
				))}
				<option value={NEW}>{say('collection_new')}</option>
			</select>
			{collections
				.filter(({ id }) => narrowedTo.includes(id))
				.map((collection) => (
					<button
						key={collection.id}
						type="button"
						class="text-button"
						onClick={() => run(actions.changeCollection(collection.id, { add: [], remove: highlights }))}
					>
						{say('collection_take_out', { name: collection.name })}
					</button>
				))}
		</>
	);
}
