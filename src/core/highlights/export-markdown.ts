import { escapeMarkdown } from './escape-markdown.ts';
import type { HighlightFormat } from './highlight-writer.ts';
import { knownDay } from './known-time.ts';

/** Markdown (CommonMark): a heading for each article, a block quote for each passage, its note beneath. */
export const MARKDOWN: HighlightFormat = {
	name: 'Markdown',
	extension: 'md',
	mediaType: 'text/markdown',
	writer: () => ({
		start: '# Highlights',
		write: ({ highlight: { quote, colour, note, createdAt }, article, isFirstOfArticle }) => {
			const parts = [''];
			if (isFirstOfArticle) {
				parts.push(`## ${asHeading(article.title)}`);
				const origin = [escapeMarkdown(article.outlet ?? ''), addressOf(article.url)].filter((part) => part !== '');
				if (origin.length > 0) parts.push(origin.join(' · '));
			}
			parts.push(quote.exact.split('\n').map(asQuoteLine).join('\n>\n'));
			if (note.trim())
				parts.push(
					note
						.trim()
						.split('\n')
						.map((line) => escapeMarkdown(line))
						.join('  \n'),
				);
			parts.push(`*${[colour, knownDay(createdAt)].filter(Boolean).join(', ')}*`);
			return parts.join('\n\n');
		},
		end: '\n',
	}),
};

/** Signs at its end that would close the heading are the title's own. */
function asHeading(title: string): string {
	return escapeMarkdown(title).replace(/(?<=\s)#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

function asQuoteLine(line: string): string {
	return `> ${escapeMarkdown(line)}`;
}

/** An address as an autolink; nothing where it is none that a reader could open, or could break out of the brackets. */
function addressOf(url: string): string {
	if (!URL.canParse(url)) return '';
	const { protocol, href } = new URL(url);
	return /^https?:$/.test(protocol) ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : '';
}
