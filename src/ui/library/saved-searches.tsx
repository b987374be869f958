import { say } from '../../words/say.ts';
import './saved-searches.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../core/library/library-query.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { nameOfQuery } from '../../words/library.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import type { LibraryActions } from './library-actions.ts';
import { NameField } from './name-field.tsx';

interface SavedSearchesProps {
	query: LibraryQuery;
	/** The query asks for less than everything. */
	isNarrowed: boolean;
	version: number;
	actions: Pick<LibraryActions, 'listSearches' | 'saveSearch' | 'removeSearch'>;
	choose: (query: LibraryQuery) => void;
}

/** The searches that the reader kept, and a way to keep the one that is shown. */
export function SavedSearches({ query, isNarrowed, version, actions, choose }: SavedSearchesProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [searches, setSearches] = useState<SavedSearch[]>([]);
	const [name, setName] = useState<string | null>(null);
	const opener = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		let isWanted = true;
		actions.listSearches().then((found) => isWanted && setSearches(found), announceFailure);
		return () => {
			isWanted = false;
		};
	}, [version]);
	const shown = writtenQuery(query);
	const isKept = searches.some((search) => writtenQuery(search.query) === shown);
	if (searches.length === 0 && !isNarrowed) return null;

	const close = () => {
		setName(null);
		requestAnimationFrame(() => opener.current?.focus());
	};
	async function save(typed: string): Promise<void> {
		try {
			await actions.saveSearch(typed, query);
			setName(null);
			announce(say('search_saved', { name: typed }));
		} catch (error) {
			announceFailure(error);
		}
	}
	async function remove(search: SavedSearch): Promise<void> {
		try {
			const undo = await actions.removeSearch(search);
			setSearches((kept) => kept.filter(({ id }) => id !== search.id));
			announce(say('search_removed', { name: search.name }), () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<section class="saved-searches" aria-label={say('saved_searches')}>
			{searches.length > 0 && (
				<>
					<h2>{say('saved_searches')}</h2>
					<ul>
						{searches.map((search) => (
							<li key={search.id}>
								<button
									type="button"
									class="saved-search"
									aria-pressed={writtenQuery(search.query) === shown}
									title={search.name}
									onClick={() => choose(search.query)}
								>
									<bdi lang="">{search.name}</bdi>
								</button>
								<IconButton
									icon="delete"
									label={say('search_remove', { name: search.name })}
									onClick={() => void remove(search)}
								/>
							</li>
						))}
					</ul>
				</>
			)}
			{name === null
				? isNarrowed &&
					!isKept && (
						<button ref={opener} type="button" class="text-button" onClick={() => setName(nameOfQuery(query))}>
							{say('search_save')}
						</button>
					)
				: isNarrowed && (
						<NameField
							title={say('search_name')}
							label={say('search_save')}
							name={name}
							write={setName}
							save={(kept) => void save(kept)}
							close={close}
						/>
					)}
		</section>
	);
}

/** The same for queries that ask for the same, in whatever order their values were chosen. */
function writtenQuery({ kind, words, chosen, sort }: LibraryQuery): string {
	const facets = Object.entries(chosen).flatMap(([facet, values]) =>
		values.length > 0 ? [[facet, [...values].sort()] as const] : [],
	);
	return JSON.stringify([kind, words.trim(), facets.sort(([a], [b]) => (a < b ? -1 : 1)), sort]);
}
