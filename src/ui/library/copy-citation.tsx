import { type CitedWork, citedWork } from '../../core/citations/cited-work.ts';
import { joinedCitation } from '../../core/citations/joined-citation.ts';
import { exportHighlights, HIGHLIGHT_EXPORTS } from '../../core/highlights/export-highlights.ts';
import type { LibraryArticleView } from '../../messages/library.ts';
import { CITATION_STYLES, citeInStyle, STYLE_NAMES } from '../../words/cite-in-style.ts';
import { citeWork } from '../../words/cite-work.ts';
import { say } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { HandOver } from './hand-over.tsx';
import type { LibraryActions } from './library-actions.ts';

const FORMATS = ['bibtex', 'ris', 'csl'] as const;

/** Copies how an article is cited: in a line for a footnote, in the style of a manual or, where something of it is kept, as programs for references take it. */
export function CopyCitation({
	view,
	copyText,
	sendToZotero,
}: { view: LibraryArticleView } & Pick<LibraryActions, 'copyText' | 'sendToZotero'>) {
	const { announce, announceFailure } = useAnnouncements();
	const copy = (text: string) => void copyText(text).then(() => announce(say('citation_copied')), announceFailure);
	const [first] = view.highlights;
	return (
		<div class="library-article-facts dotted">
			<button type="button" class="text-button" onClick={() => copy(citeWork(workOf(view)))}>
				{say('citation_copy')}
			</button>
			{CITATION_STYLES.map((style) => (
				<button
					key={style}
					type="button"
					class="text-button"
					aria-label={say('citation_copy_as', { format: STYLE_NAMES[style] })}
					onClick={() => copy(citeInStyle(style, workOf(view)))}
				>
					{STYLE_NAMES[style]}
				</button>
			))}
			{first &&
				FORMATS.map((format) => (
					<button
						key={format}
						type="button"
						class="text-button"
						aria-label={say('citation_copy_as', { format: HIGHLIGHT_EXPORTS[format].name })}
						onClick={() => copy(exportHighlights(view.highlights, format, new Date()).content)}
					>
						{HIGHLIGHT_EXPORTS[format].name}
					</button>
				))}
			{first && <HandOver view={view} sendToZotero={sendToZotero} />}
		</div>
	);
}

function workOf({
	title,
	outlet,
	url,
	authors,
	publishedAt,
	language,
	firstOpenedAt,
	highlights,
}: LibraryArticleView): CitedWork {
	const { cited, keptAt = firstOpenedAt ?? '' } = joinedCitation(highlights);
	const said = { section: null, place: null, language, readAt: firstOpenedAt, ...cited };
	return citedWork({ title, outlet, url, cited: { ...said, authors, publishedAt }, keptAt });
}
