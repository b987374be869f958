import { say } from '../../words/say.ts';
import './library-page.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChangeOfMany } from '../../core/highlights/change-of-many.ts';
import type { HighlightExportFormat } from '../../core/highlights/export-highlights.ts';
import {
	EVERYTHING,
	LIBRARY_KINDS,
	LIBRARY_SORTS,
	type LibraryKind,
	type LibraryQuery,
	type LibrarySort,
} from '../../core/library/library-query.ts';
import type { LibraryRow } from '../../messages/library.ts';
import { sideBySide } from '../../words/language.ts';
import { DONE, foundCount, kindMeaning, kindName, sortName } from '../../words/library.ts';
import { sayProblem } from '../../words/problems.ts';
import { Announcer, useAnnouncements } from '../kit/announcer.tsx';
import { ChoiceSwitch } from '../kit/choice-switch.tsx';
import { problemTitle } from '../kit/problem-title.ts';
import { StatePage } from '../kit/state-page.tsx';
import { LinkOpening } from '../kit/web-link.tsx';
import { ArticleView } from './article-view.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { CollectChosen } from './collect-chosen.tsx';
import { CollectionPicture } from './collection-picture.tsx';
import { Collections } from './collections.tsx';
import { GroupList } from './group-list.tsx';
import { GroupPane } from './group-pane.tsx';
import { ImportTool } from './import-tool.tsx';
import type { LibraryActions } from './library-actions.ts';
import { LibraryFacets } from './library-facets.tsx';
import { LibraryList } from './library-list.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { useCollections } from './use-collections.ts';
import { useLibrary } from './use-library.ts';

interface LibraryPageProps {
	/** Rises when something was stored that may change what is shown. */
	version: number;
	/** What is looked for at first. */
	words: string;
	actions: LibraryActions;
}

/** Everything the reader kept, in one place. */
export function LibraryPage(props: LibraryPageProps) {
	return (
		<Announcer>
			<LinkOpening.Provider value={props.actions.openAddress}>
				<Library {...props} />
			</LinkOpening.Provider>
		</Announcer>
	);
}

function Library({ version, words, actions }: LibraryPageProps) {
	const [query, setQuery] = useState<LibraryQuery>({ ...EVERYTHING, words });
	const library = useLibrary(query, version, actions);
	const { collections, groups } = useCollections(version, actions);
	const [group, setGroup] = useState<string | null>(null);
	const shownGroup = groups.find(({ id }) => id === group) ?? null;
	const [opened, setOpened] = useState<{ row: LibraryRow; focus: boolean } | null>(null);
	const { chosen, progress, setChosen, change, exportAs } = useChosen(actions);
	const search = useRef<HTMLInputElement>(null);
	const { announceFailure } = useAnnouncements();
	const narrow = (part: Partial<LibraryQuery>) => setQuery({ ...query, ...part });

	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const isTyping = (event.target as Element).closest('input, textarea, select') !== null;
			if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			search.current?.focus();
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);

	const isNarrowed = query.words.trim() !== '' || Object.values(query.chosen).some((values) => values.length > 0);
	return (
		<main class={`library ${opened || shownGroup ? 'has-article' : ''}`}>
			<header class="library-head">
				<h1>{say('library')}</h1>
				<input
					ref={search}
					type="search"
					class="library-search"
					aria-label={say('library_search')}
					placeholder={say('library_search_placeholder')}
					value={query.words}
					dir="auto"
					onInput={({ currentTarget: { value } }) => narrow({ words: value })}
				/>
				<ChoiceSwitch<LibraryKind>
					name="library-kind"
					label={say('library_kind')}
					choices={LIBRARY_KINDS}
					nameOf={kindName}
					meaningOf={kindMeaning}
					chosen={query.kind}
					choose={(kind) => {
						setChosen(new Set());
						narrow({ kind, chosen: {} });
					}}
				/>
				<select
					aria-label={say('library_order')}
					value={query.sort}
					onChange={({ currentTarget: { value } }) => narrow({ sort: value as LibrarySort })}
				>
					{LIBRARY_SORTS.map((sort) => (
						<option key={sort} value={sort}>
							{sortName(sort)}
						</option>
					))}
				</select>
				<p class="library-count dotted" role="status">
					{library.total !== null && <span>{foundCount(query.kind, library.total)}</span>}
					{library.problem === null && !library.isWhole && (
						<span>{library.total === null ? say('opening') : say('counting')}</span>
					)}
				</p>
				<ImportTool importHighlights={actions.importHighlights} />
			</header>
			<BackupReminder version={version} actions={actions} />
			{library.problem === null && library.total !== 0 && (
				<CollectionPicture kind={query.kind} facets={library.facets} />
			)}
			{library.problem !== null ? (
				<StatePage title={problemTitle(library.problem)} action={{ label: say('try_again'), run: library.askAgain }}>
					<p>{sayProblem(library.problem)}</p>
				</StatePage>
			) : library.total === 0 && library.isWhole && !isNarrowed && groups.length === 0 ? (
				<NothingKept kind={query.kind} />
			) : (
				<div class="library-parts">
					<LibraryFacets
						facets={library.facets}
						chosen={query.chosen}
						choose={(narrowed) => narrow({ chosen: narrowed })}
					>
						<SavedSearches
							query={query}
							isNarrowed={isNarrowed}
							version={version}
							actions={actions}
							choose={(saved) => {
								setChosen(new Set());
								setQuery(saved);
							}}
						/>
						{query.kind === 'highlights' && (
							<Collections
								collections={collections}
								counts={library.facets?.collection ?? []}
								chosen={query.chosen.collection ?? []}
								choose={(ids) => {
									setChosen(new Set());
									narrow({ chosen: { ...query.chosen, collection: ids } });
								}}
								actions={actions}
							/>
						)}
						<GroupList groups={groups} shown={shownGroup?.id ?? null} show={setGroup} />
					</LibraryFacets>
					<div class="library-middle">
						{chosen.size > 0 && (
							<ChosenBar
								count={chosen.size}
								change={(what) => void change([...chosen], what)}
								exportAs={(format) => void exportAs(format)}
								progress={progress}
								clear={() => setChosen(new Set())}
							>
								<CollectChosen
									highlights={[...chosen]}
									collections={collections}
									narrowedTo={query.chosen.collection ?? []}
									actions={actions}
								/>
							</ChosenBar>
						)}
						<LibraryList
							kind={query.kind}
							library={library}
							chosen={chosen}
							toggle={(id) => {
								if (query.kind === 'articles') return;
								const next = new Set(chosen);
								if (!next.delete(id)) next.add(id);
								setChosen(next);
							}}
							chooseAll={() => {
								if (query.kind === 'articles') return;
								void actions.listAll(query).then((ids) => setChosen(new Set(ids)), announceFailure);
							}}
							opened={opened?.row.id ?? null}
							open={(row, focus) => {
								setGroup(null);
								setOpened({ row, focus });
							}}
							remove={(row) => void change(chosen.size > 0 ? [...chosen] : [row.id], { isDeleted: true })}
						/>
					</div>
					{shownGroup && (
						<GroupPane
							key={shownGroup.id}
							group={shownGroup}
							version={version}
							actions={actions}
							close={() => setGroup(null)}
						/>
					)}
					{opened && !shownGroup && (
						<ArticleView
							row={opened.row}
							version={version}
							takesFocus={opened.focus}
							actions={actions}
							remove={(id) => void change([id], { isDeleted: true })}
							gone={() => setOpened(null)}
							close={() => {
								setOpened(null);
								document.querySelector<HTMLElement>('.library-list')?.focus();
							}}
						/>
					)}
				</div>
			)}
		</main>
	);
}

/** What is chosen, and what is done to it. */
function useChosen(actions: Pick<LibraryActions, 'changeHighlights' | 'exportChosen'>) {
	const { announce, announceFailure } = useAnnouncements();
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [progress, setProgress] = useState<string | null>(null);
	const running = useMemo(() => ({ controller: new AbortController() }), []);
	useEffect(() => () => running.controller.abort(), []);

	async function change(ids: string[], what: ChangeOfMany): Promise<void> {
		try {
			const { count, undo } = await actions.changeHighlights(ids, what);
			if (what.isDeleted) setChosen(new Set());
			const done = what.isDeleted ? DONE.deleted(count) : DONE.changed(count);
			announce(done, () => void undo().then((back) => announce(DONE.undone(back)), announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	async function exportAs(format: HighlightExportFormat): Promise<void> {
		running.controller.abort();
		running.controller = new AbortController();
		const { signal } = running.controller;
		try {
			const leftOut = await actions.exportChosen(format, [...chosen], {
				signal,
				progress: (done, total) => setProgress(say('progress', { done, total })),
			});
			if (leftOut.length > 0) announceFailure(new Error(say('export_left_out', { which: sideBySide(leftOut) })));
		} catch (error) {
			if (!signal.aborted) announceFailure(error);
		}
		setProgress(null);
	}
	return { chosen, progress, setChosen, change, exportAs };
}

function NothingKept({ kind }: { kind: LibraryKind }) {
	return (
		<StatePage title={kind === 'articles' ? say('library_no_articles') : say('library_no_highlights')}>
			<p>{kind === 'articles' ? say('library_no_articles_why') : say('library_no_highlights_why')}</p>
		</StatePage>
	);
}
