import { oneLine } from '../../citations/cited-work.ts';
import { linkToPassage } from '../../text/text-fragment.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { HighlightFormat } from '../highlight-writer.ts';

/**
 * How a Markdown file is made: what stands above all, above the highlights of each article, and for each highlight. "{{title}}" stands for a value, which
 * is escaped so that nothing in it becomes markup; a line whose values are all empty is left out. Nothing else is special: a template runs nothing.
 */
interface MarkdownTemplate {
	name: string;
	start: string;
	article: string;
	highlight: string;
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** For Obsidian: properties at the head, callouts, tags. */
export const OBSIDIAN = markdownFormat({
	name: 'Obsidian',
	start: '---\ncreated: {{today}}\nsource: Sidelight\ntags:\n  - highlights\n---\n',
	article:
		'\n## [{{title}}]({{url}})\n\n- Outlet:: {{outlet}}\n- Authors:: {{authors}}\n- Published:: {{published}}\n- Read:: {{read}}\n',
	highlight: '\n> [!quote] [{{created}}]({{link}})\n> {{words}}\n\n{{note}}\n{{hashtags}}\n',
});

/** For Logseq: an outline, with properties. */
export const LOGSEQ = markdownFormat({
	name: 'Logseq',
	start: '- Highlights of {{today}}\n',
	article: '- ## [{{title}}]({{url}})\n  outlet:: {{outlet}}\n  authors:: {{authors}}\n  published:: {{published}}\n',
	highlight: '\t- > {{flat}}\n\t  tags:: {{tags}}\n\t\t- {{flatnote}}\n',
});

function markdownFormat({ name, start, article, highlight }: MarkdownTemplate): HighlightFormat {
	return {
		name,
		extension: 'md',
		mediaType: 'text/markdown',
		writer: (_, now) => ({
			start: filled(start, { today: now.toISOString().slice(0, 10) }),
			write: ({ highlight: kept, article: head, isFirstOfArticle }) => {
				const { quote, note, tags = [], colour, createdAt, cited, url } = kept;
				const { prefix, exact, suffix } = quote;
				const lines = exact.split('\n').map(escapeMarkdown);
				const notes = note.trim() === '' ? [] : note.trim().split('\n').map(escapeMarkdown);
				const values = {
					title: escapeMarkdown(head.title),
					outlet: escapeMarkdown(head.outlet ?? ''),
					authors: (cited?.authors ?? []).map(escapeMarkdown).join(', '),
					published: cited?.publishedAt?.slice(0, 10) ?? '',
					read: cited?.readAt?.slice(0, 10) ?? '',
					url: escapeAddress(head.url),
					link: escapeAddress(
						linkToPassage(url, prefix + exact + suffix, [prefix.length, prefix.length + exact.length]),
					),
					words: lines.join('\n> '),
					flat: lines.join(' '),
					note: notes.join('  \n'),
					flatnote: notes.join(' '),
					tags: tags.map(escapeMarkdown).join(', '),
					hashtags: tags.map(hashtag).filter(Boolean).join(' '),
					colour,
					created: createdAt.slice(0, 10),
				};
				return `${isFirstOfArticle ? filled(article, values) : ''}${filled(highlight, values)}`;
			},
			end: '',
		}),
	};
}

/** A template with its values; a line that has placeholders, all of them empty, is left out. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
	const textOf = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '');
	const lines = template.split('\n').filter((line) => {
		const names = [...line.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
		return names.length === 0 || names.some((name) => textOf(name) !== '');
	});
	return lines.join('\n').replace(PLACEHOLDER, (_, name: string) => textOf(name));
}

/** An address inside "(…)"; nothing where it is none that a reader could open. */
function escapeAddress(url: string): string {
	if (!URL.canParse(url)) return '';
	const { protocol, href } = new URL(url);
	return /^https?:$/.test(protocol)
		? href.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
		: '';
}

/** "#harbour-strike"; nothing where no letter is left. */
function hashtag(tag: string): string {
	const name = oneLine(tag)
		.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return /\p{L}/u.test(name) ? `#${name}` : '';
}
