import { hostOf } from '../../addresses/host-of.ts';
import { localDay } from '../../calendar/local-day.ts';
import { linkToPassage } from '../../text/text-fragment.ts';
import { withoutControls } from '../../text/without-controls.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { knownDay } from '../known-time.ts';

const STYLE =
	'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#1e1c19}h2{margin-top:2.5rem}blockquote{margin:1rem 0 .25rem;padding-left:.75rem;border-left:4px solid #c9920a;white-space:pre-line}.green{border-color:#3f9142}.blue{border-color:#3b82c4}.pink{border-color:#c9588a}p{margin:.25rem 0;white-space:pre-line}.facts{color:#5c574e;font-size:.875rem}';

/** A page to read or print, with a link to each passage. It runs nothing and loads nothing. */
export const HTML: HighlightFormat = {
	name: 'HTML',
	extension: 'html',
	mediaType: 'text/html',
	writer: (_, now) => ({
		start: `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Highlights</title><style>${STYLE}</style></head><body>\n<h1>Highlights</h1>\n<p class="facts">${localDay(now)}</p>\n`,
		write: ({ highlight, article, isFirstOfArticle }) => {
			const { quote, note, tags = [], colour, createdAt } = highlight;
			const facts = [article.outlet, ...(article.cited?.authors ?? []), article.cited?.publishedAt?.slice(0, 10)];
			const parts: string[] = [];
			if (isFirstOfArticle) {
				parts.push(`<h2 dir="auto">${linked(article.url, article.title)}</h2>`);
				parts.push(
					`<p class="facts" dir="auto">${facts.flatMap((fact) => (fact ? escapeHtml(fact) : [])).join(' · ')}</p>`,
				);
			}
			parts.push(`<blockquote class="${colour}" dir="auto">${escapeHtml(quote.exact)}</blockquote>`);
			if (note.trim()) parts.push(`<p dir="auto">${escapeHtml(note.trim())}</p>`);
			const { prefix, exact, suffix } = quote;
			const span = [prefix.length, prefix.length + exact.length] as const;
			const link = linked(
				linkToPassage(highlight.url, prefix + exact + suffix, span),
				knownDay(createdAt) || hostOf(highlight.url) || highlight.url,
			);
			parts.push(`<p class="facts">${[link, ...tags.map((tag) => escapeHtml(`#${tag}`))].join(' ')}</p>`);
			return `${parts.join('\n')}\n`;
		},
		end: '</body></html>\n',
	}),
};

/** A link only where a reader could follow it. */
function linked(url: string, text: string): string {
	const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
	return isWeb ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text inside of HTML. */
export function escapeHtml(text: string): string {
	return withoutControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
