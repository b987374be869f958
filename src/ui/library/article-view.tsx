import { say } from '../../words/say.ts';
import './article-view.css';
import '../tab/highlights/highlight-item.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isArticleNote } from '../../core/highlights/article-note.ts';
import type { Highlight, ReadersChange } from '../../core/highlights/highlight.ts';
import { changeTags } from '../../core/highlights/tags.ts';
import { linkToPassage } from '../../core/text/text-fragment.ts';
import type { LibraryArticleView, LibraryRow } from '../../messages/library.ts';
import { listed } from '../../words/language.ts';
import { highlightCount } from '../../words/library.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { languageTag } from '../kit/language-tag.ts';
import { isDate, TimeStamp } from '../kit/time-stamp.tsx';
import { WebLink } from '../kit/web-link.tsx';
import { ColourChoice } from '../tab/highlights/colour-choice.tsx';
import { NoteField } from '../tab/highlights/note-field.tsx';
import { ArticleText } from './article-text.tsx';
import { CopyCitation } from './copy-citation.tsx';
import { KeptTime } from './kept-time.tsx';
import type { LibraryActions } from './library-actions.ts';
import { SharedInArticle } from './shared-in-article.tsx';

interface ArticleViewProps {
	row: LibraryRow;
	version: number;
	/** The focus comes here, as by Enter. */
	takesFocus: boolean;
	actions: Pick<
		LibraryActions,
		| 'viewArticle'
		| 'listVersions'
		| 'noteArticle'
		| 'editHighlight'
		| 'copyText'
		| 'sendToZotero'
		| 'openBesidePanel'
		| 'sharedOfArticle'
	>;
	remove: (id: string) => void;
	/** Nothing is left of the article. */
	gone: () => void;
	close: () => void;
}

/** An article of the library with everything that is kept of it. */
export function ArticleView({ row, version, takesFocus, actions, remove, gone, close }: ArticleViewProps) {
	const { announceFailure } = useAnnouncements();
	const [view, setView] = useState<LibraryArticleView | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		let isWanted = true;
		actions.viewArticle(row.articleId).then((answer) => {
			if (!isWanted) return;
			if (answer) setView(answer);
			else gone();
		}, announceFailure);
		return () => {
			isWanted = false;
		};
	}, [row.articleId, version]);
	useEffect(() => {
		if (takesFocus) heading.current?.focus();
	}, [row.id, takesFocus]);
	const shown = view?.id === row.articleId ? view : null;
	const passages = shown?.highlights.filter((highlight) => !isArticleNote(highlight)) ?? [];
	return (
		<section
			class="library-article"
			aria-label={say('article')}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.isComposing) return;
				event.preventDefault();
				close();
			}}
		>
			<header>
				<h2 ref={heading} tabIndex={-1} dir="auto">
					{shown ? (
						<WebLink url={shown.url} language={shown.language}>
							{shown.title}
						</WebLink>
					) : (
						<span lang="">{row.title}</span>
					)}
				</h2>
				<IconButton icon="close" label={say('keys_close_article')} onClick={close} />
			</header>
			{shown && (
				<>
					<p class="library-article-facts dotted">
						{shown.outlet && <span dir="auto">{shown.outlet}</span>}
						{shown.authors.length > 0 && <span>{listed(shown.authors)}</span>}
						{isDate(shown.publishedAt) && <TimeStamp iso={shown.publishedAt} />}
						{shown.changes > 0 && <span>{say('changed_since')}</span>}
					</p>
					<CopyCitation view={shown} copyText={actions.copyText} sendToZotero={actions.sendToZotero} />
					{shown.beginning && (
						<p class="library-article-beginning" dir="auto" lang={languageTag(shown.language)}>
							{shown.beginning}…
						</p>
					)}
					{shown.texts > 0 && (
						<ArticleText
							key={shown.id}
							articleId={shown.id}
							language={languageTag(shown.language)}
							count={shown.texts}
							actions={actions}
						/>
					)}
					<NoteField
						key={shown.id}
						label={say('note_on_article')}
						note={shown.highlights.find(isArticleNote)?.note ?? ''}
						save={(note) => void actions.noteArticle(shown.id, note).catch(announceFailure)}
					/>
					<h3>{highlightCount(passages.length)}</h3>
					<ul>
						{passages.map((highlight) => (
							<KeptPassage
								key={highlight.id}
								highlight={highlight}
								language={languageTag(shown.language)}
								isOpened={highlight.id === row.id}
								edit={async (change) => {
									try {
										await actions.editHighlight(highlight.id, change);
										return true;
									} catch (error) {
										announceFailure(error);
										return false;
									}
								}}
								remove={() => remove(highlight.id)}
								attach={() => void actions.openBesidePanel(highlight.url).catch(announceFailure)}
							/>
						))}
					</ul>
					<SharedInArticle key={shown.id} article={shown} version={version} sharedOfArticle={actions.sharedOfArticle} />
				</>
			)}
		</section>
	);
}

interface KeptPassageProps {
	highlight: Highlight;
	/** Of the article, as `lang` says it. */
	language: string;
	isOpened: boolean;
	/** Answers whether it was saved. */
	edit: (change: ReadersChange) => Promise<boolean>;
	remove: () => void;
	/** Opens the article where the passage can be attached to other words of it. */
	attach: () => void;
}

function KeptPassage({ highlight, language, isOpened, edit, remove, attach }: KeptPassageProps) {
	const { id, colour, quote, note, tags = [], createdAt, url } = highlight;
	const element = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (isOpened) element.current?.scrollIntoView({ block: 'nearest' });
	}, [isOpened]);
	return (
		<li ref={element} class={`highlight is-${colour} ${isOpened ? 'is-opened' : ''}`}>
			<p class="passage-words" dir="auto" lang={language}>
				<span class="kept-context">{lastLine(quote.prefix)}</span>
				<mark>{quote.exact}</mark>
				<span class="kept-context">{firstLine(quote.suffix)}</span>
			</p>
			<p class="library-article-facts dotted">
				<KeptTime at={createdAt} />
				<WebLink url={linkTo(url, quote)}>{say('show_on_page')}</WebLink>
				<button type="button" class="text-button" onClick={attach}>
					{say('highlight_reattach')}
				</button>
			</p>
			<div class="highlight-editor">
				<ColourChoice id={id} colour={colour} choose={(choice) => void edit({ colour: choice })}>
					<IconButton icon="delete" label={say('highlight_delete')} onClick={remove} />
				</ColourChoice>
				<NoteField note={note} save={(text) => void edit({ note: text })} />
				<TagField tags={tags} save={(changed) => edit({ tags: changed })} />
			</div>
		</li>
	);
}

function TagField({ tags, save }: { tags: readonly string[]; save: (tags: string[]) => Promise<boolean> }) {
	const [text, setText] = useState('');
	// leaving the field saves, and what is clicked next saves before that has come back
	const latest = useRef(tags);
	const saved = useRef(tags);
	saved.current = tags;
	useEffect(() => {
		latest.current = tags;
	}, [tags.join('\n')]);
	const saveChanged = async (added: string[], removed: string[]) => {
		latest.current = changeTags(latest.current, added, removed);
		const isSaved = await save([...latest.current]);
		if (!isSaved) latest.current = saved.current;
		return isSaved;
	};
	const add = async () => {
		if (text.trim() === '') return;
		setText('');
		// what could not be saved is not to be typed again
		if (!(await saveChanged(text.split(','), []))) setText((typedSince) => typedSince || text);
	};
	return (
		<div class="kept-tags">
			{tags.map((tag) => (
				<button
					key={tag}
					type="button"
					class="chip"
					aria-label={say('tag_take_off', { tag })}
					onClick={() => void saveChanged([], [tag])}
				>
					#<bdi lang="">{tag}</bdi> ×
				</button>
			))}
			<input
				type="text"
				aria-label={say('tags_add_commas')}
				placeholder={say('tag_add')}
				value={text}
				onInput={({ currentTarget: { value } }) => setText(value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.isComposing) return;
					event.preventDefault();
					void add();
				}}
				onBlur={() => void add()}
			/>
		</div>
	);
}

/** The context that stands in the passage's own paragraph. */
function lastLine(prefix: string): string {
	return prefix.slice(prefix.lastIndexOf('\n') + 1);
}

function firstLine(suffix: string): string {
	return suffix.split('\n')[0] ?? '';
}

function linkTo(url: string, { prefix, exact, suffix }: Highlight['quote']): string {
	return linkToPassage(url, prefix + exact + suffix, [prefix.length, prefix.length + exact.length]);
}
