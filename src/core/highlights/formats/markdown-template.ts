import { hostOf } from '../../addresses/host-of.ts';
import { localDay } from '../../calendar/local-day.ts';
import { oneLine } from '../../citations/one-line.ts';
import { linkToPassage } from '../../text/text-fragment.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { knownDay } from '../known-time.ts';
import { joinTags } from '../tags.ts';

/**
 * How a Markdown file is made: what stands above all, above the highlights of each article, and for each highlight. "{{title}}" stands for a value, which
 * is escaped so that nothing in it becomes markup; a line whose values are all empty is left out. Nothing else is special: a template runs nothing.
 */
interface MarkdownTemplate {
	name: string;
	/** What is markup there beside Markdown's own. */
	signs: RegExp;
	start: string;
	article: string;
	highlight: string;
}

const PLACEHOLDER = /\{\{(\w+)\}\}/;

/** Of two signs alike the second: what is no pair is no markup. */
const PAIRS = /(?<==)=|(?<=%)%|(?<=:):/;
/** A tag, marked and hidden words, a property and the name of a block, as Obsidian and its readers of properties take them. */
const OBSIDIAN_SIGNS = new RegExp(`#(?=\\S)|\\^(?=[\\w-]+$)|${PAIRS.source}`);
/** The same in Logseq, a reference and a macro, which may be a query. */
const LOGSEQ_SIGNS = new RegExp(`#(?=\\S)|\\^(?=\\^)|(?<=\\()\\(|(?<=\\{)\\{|${PAIRS.source}`);

/** For Obsidian: properties at the head, callouts, tags. */
export const OBSIDIAN = markdownFormat({
	name: 'Obsidian',
	signs: OBSIDIAN_SIGNS,
	start: '---\ncreated: {{today}}\nsource: Sidelight\ntags:\n  - highlights\n---\n',
	article:
		'\n## [{{title}}]({{url}})\n\n- Outlet:: {{outlet}}\n- Authors:: {{authors}}\n- Published:: {{published}}\n- Read:: {{read}}\n',
	highlight: '\n> [!quote] [{{created}}]({{link}})\n> {{words}}\n\n{{note}}\n{{hashtags}}\n',
});

/** For Logseq: an outline, with properties. */
export const LOGSEQ = markdownFormat({
	name: 'Logseq',
	signs: LOGSEQ_SIGNS,
	start: '- Highlights of {{today}}\n',
	article: '- ## [{{title}}]({{url}})\n  outlet:: {{outlet}}\n  authors:: {{authors}}\n  published:: {{published}}\n',
	highlight: '\t- > {{flat}}\n\t  tags:: {{tags}}\n\t\t- {{flatnote}}\n',
});

function markdownFormat({ name, signs, ...template }: MarkdownTemplate): HighlightFormat {
	const [start, article, highlight] = [template.start, template.article, template.highlight].map(readTemplate) as [
		Template,
		Template,
		Template,
	];
	return {
		name,
		extension: 'md',
		mediaType: 'text/markdown',
		writer: (_, now) => ({
			start: start({ today: () => localDay(now) }),
			write: ({ highlight: kept, article: head, isFirstOfArticle }) => {
				const { quote, note, tags = [], colour, createdAt, url } = kept;
				const { cited } = head;
				const plain = (text: string) => escapeMarkdown(text, signs);
				const { prefix, exact, suffix } = quote;
				const inLines = (text: string) => (text.trim() === '' ? [] : text.split('\n').map(plain));
				// each is made only where the template asks for it
				const values = {
					title: () => plain(head.title),
					outlet: () => plain(head.outlet ?? ''),
					authors: () => (cited?.authors ?? []).map(plain).join(', '),
					published: () => cited?.publishedAt?.slice(0, 10) ?? '',
					read: () => localDay(cited?.readAt ?? ''),
					url: () => escapeAddress(head.url),
					link: () =>
						escapeAddress(linkToPassage(url, prefix + exact + suffix, [prefix.length, prefix.length + exact.length])),
					words: () => inLines(exact).join('\n> '),
					flat: () => inLines(exact).join(' '),
					note: () => inLines(note.trim()).join('  \n'),
					flatnote: () => inLines(note.trim()).join(' '),
					tags: () => joinTags(tags.map(plain)),
					hashtags: () => tags.map(hashtag).filter(Boolean).join(' '),
					colour: () => colour,
					// it is what the link is called
					created: () => knownDay(createdAt) || hostOf(url) || url,
				};
				return `${isFirstOfArticle ? article(values) : ''}${highlight(values)}`;
			},
			end: '',
		}),
	};
}

type Values = Readonly<Record<string, () => string>>;
type Template = (values: Values) => string;

/** A template, read once; filled, a line that has placeholders, all of them empty, is left out. */
function readTemplate(template: string): Template {
	// split by the name in each placeholder, every second part is a name
	const lines = template.split('\n').map((line) => line.split(PLACEHOLDER));
	return (values) => {
		const textOf = (name: string) => (Object.hasOwn(values, name) ? (values[name]?.() ?? '') : '');
		const filled = lines.flatMap((parts) => {
			const texts = parts.map((part, place) => (place % 2 === 1 ? textOf(part) : part));
			const isEmpty = parts.length > 1 && texts.every((text, place) => place % 2 === 0 || text === '');
			return isEmpty ? [] : [texts.join('')];
		});
		return filled.join('\n');
	};
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
