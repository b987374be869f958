import { say } from '../../words/say.ts';
import './library-list.css';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryKind } from '../../core/library/library-query.ts';
import type { LibraryRow } from '../../messages/library.ts';
import { colourName, highlightCount, kindName } from '../../words/library.ts';
import { KeptTime } from './kept-time.tsx';
import type { ShownLibrary } from './use-library.ts';

/** Height of a row, in rem; the same in library-list.css. */
const ROW = 5.5;
/** Rows that stand above and below those in view. */
const MARGIN = 6;

interface LibraryListProps {
	kind: LibraryKind;
	library: ShownLibrary;
	/** Ids of what is chosen. */
	chosen: ReadonlySet<string>;
	toggle: (id: string) => void;
	/** Chooses everything that was found. */
	chooseAll: () => void;
	/** The entry whose article is shown beside. */
	opened: string | null;
	open: (row: LibraryRow, focus: boolean) => void;
	remove: (row: LibraryRow) => void;
}

/**
 * Everything that was found, of which only what is in view has elements. A list box: one stop of the Tab key, arrows within.
 */
export function LibraryList({ kind, library, chosen, toggle, chooseAll, opened, open, remove }: LibraryListProps) {
	const list = useRef<HTMLDivElement>(null);
	const [active, setActive] = useState(0);
	const [view, setView] = useState({ top: 0, height: 800, row: ROW * 16 });
	const total = library.places;
	const first = Math.max(0, Math.floor(view.top / view.row) - MARGIN);
	const last = Math.min(total, Math.ceil((view.top + view.height) / view.row) + MARGIN);
	const inView = Math.min(active, Math.max(0, total - 1));

	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const measure = () => {
			const row = ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			setView({ top: element.scrollTop, height: element.clientHeight, row });
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		element.addEventListener('scroll', measure, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener('scroll', measure);
		};
	}, []);
	useLayoutEffect(() => {
		// another query begins at its first
		list.current?.scrollTo({ top: 0 });
		setActive(0);
	}, [library.turn]);
	useLayoutEffect(() => library.need(first, last));

	function move(to: number): void {
		const place = Math.max(0, Math.min(total - 1, to));
		setActive(place);
		const element = list.current;
		if (!element) return;
		const [top, bottom] = [place * view.row, (place + 1) * view.row];
		if (top < element.scrollTop) element.scrollTop = top;
		else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
	}
	function press(event: KeyboardEvent): void {
		const row = library.row(inView);
		const pageful = Math.max(1, Math.floor(view.height / view.row) - 1);
		const moves: Record<string, number> = {
			ArrowDown: inView + 1,
			ArrowUp: inView - 1,
			PageDown: inView + pageful,
			PageUp: inView - pageful,
			Home: 0,
			End: total - 1,
		};
		if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'a')) return;
		const to = moves[event.key];
		if (to !== undefined) {
			// with Shift, what is passed is chosen
			if (event.shiftKey && row && !chosen.has(row.id)) toggle(row.id);
			move(to);
		} else if (event.key === ' ' && row) toggle(row.id);
		else if (event.key === 'Enter' && row) open(row, true);
		else if (event.key === 'Delete' && row && kind === 'highlights') remove(row);
		else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) chooseAll();
		else return;
		event.preventDefault();
	}

	const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
	return (
		<div
			ref={list}
			class="library-list"
			role="listbox"
			aria-label={kindName(kind)}
			aria-multiselectable="true"
			aria-activedescendant={total > 0 && rows.includes(inView) ? `entry-${inView}` : undefined}
			tabIndex={0}
			onKeyDown={press}
		>
			<div class="library-rows" style={{ height: `${total * ROW}rem` }}>
				{rows.map((place) => {
					const row = library.row(place);
					return (
						// biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's, whose active descendant it is
						// biome-ignore lint/a11y/useFocusableInteractive: the same; only the list takes the focus
						<div
							key={place}
							id={`entry-${place}`}
							class={`library-row ${row?.colour ? `is-${row.colour}` : ''} ${place === inView ? 'is-active' : ''} ${row && row.id === opened ? 'is-opened' : ''}`}
							style={{ top: `${place * ROW}rem` }}
							role="option"
							aria-selected={row !== undefined && chosen.has(row.id)}
							aria-setsize={library.total ?? -1}
							aria-posinset={place + 1}
							onClick={(event) => {
								setActive(place);
								if (!row) return;
								if (event.ctrlKey || event.metaKey || (event.target as Element).closest('.library-tick'))
									toggle(row.id);
								else open(row, false);
							}}
						>
							{row ? <Row row={row} kind={kind} isChosen={chosen.has(row.id)} /> : <span class="library-wait" />}
						</div>
					);
				})}
			</div>
		</div>
	);
}

function Row({ row, kind, isChosen }: { row: LibraryRow; kind: LibraryKind; isChosen: boolean }) {
	const isArticle = kind === 'articles';
	return (
		<>
			<span class={`library-tick ${isChosen ? 'is-chosen' : ''}`} aria-hidden="true" />
			<span class="library-body">
				<span class={isArticle ? 'library-title' : 'library-words'} dir="auto">
					{row.colour && <span class="visually-hidden">{say('named', { name: colourName(row.colour) })} </span>}
					<span lang="">{isArticle ? row.title : row.words}</span>
				</span>
				{row.note && (
					<span class="library-note">
						<bdi lang="">{row.note}</bdi>
					</span>
				)}
				<span class="library-facts dotted">
					<span dir="auto" class="library-source" lang="">
						{isArticle ? row.words : row.title}
					</span>
					{row.outlet && (
						<span class="library-outlet">
							<bdi>{row.outlet}</bdi>
						</span>
					)}
					<KeptTime at={row.at} />
					{isArticle && row.count > 0 && <span>{highlightCount(row.count)}</span>}
					{row.tags.length > 0 && (
						<span class="library-tags">
							{row.tags.map((tag) => (
								<Fragment key={tag}>
									<bdi>#{tag}</bdi>{' '}
								</Fragment>
							))}
						</span>
					)}
				</span>
			</span>
		</>
	);
}
