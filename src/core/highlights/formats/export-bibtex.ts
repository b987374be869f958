import type { CitedName } from '../../citations/cited-name.ts';
import { citedWork } from '../../citations/cited-work.ts';
import { oneLine } from '../../citations/one-line.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { joinTags } from '../tags.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, UTF-8: one entry for each article, its passages and notes in `annote`. */
export const BIBTEX: HighlightFormat = {
	name: 'BibTeX',
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	writer: (total) => ({
		start: '',
		write: ({ highlight, article, isFirst, isFirstOfArticle }) => {
			const note = highlight.note.trim() === '' ? '' : ` (${escapeBibtex(highlight.note)})`;
			const passage = `${escapeBibtex(highlight.quote.exact)}${note}`;
			if (!isFirstOfArticle) return ` | ${passage}`;
			const work = citedWork(article);
			const fields: [string, string | null][] = [
				['title', `{${escapeBibtex(work.title)}}`],
				['author', work.authors.map(bibtexName).join(' and ') || null],
				['journal', work.outlet && escapeBibtex(work.outlet)],
				['address', work.place && escapeBibtex(work.place)],
				['pages', work.pages && escapeBibtex(work.pages).replace('–', '--')],
				['issn', work.issn && escapeBibtex(work.issn)],
				['year', work.publishedOn?.slice(0, 4) ?? null],
				['day', work.publishedOn?.split('-')[2]?.replace(/^0/, '') ?? null],
				['date', work.publishedOn],
				['language', work.language && escapeBibtex(work.language)],
				['url', escapeUrl(work.url)],
				['urldate', work.readOn],
				['keywords', escapeBibtex(joinTags(article.tags ?? highlight.tags ?? [])) || null],
			];
			const month = MONTHS[Number(work.publishedOn?.slice(5, 7)) - 1];
			const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
			if (month) lines.push(`  month = ${month}`);
			return `${isFirst ? '' : '}\n}\n\n'}@article{${work.key},\n${lines.join(',\n')},\n  annote = {${passage}`;
		},
		end: total === 0 ? '' : '}\n}\n',
	}),
};

function bibtexName(name: CitedName): string {
	if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
	const { family, suffix, given } = name;
	return [family, ...(suffix ? [suffix] : []), given].map(escapeBibtex).join(', ');
}

const ESCAPES: Record<string, string> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces whether or not a backslash stands before them
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** The second of two signs that TeX takes for one dash or one quotation mark. */
const LIGATURES = /(?<=-)-|(?<=')'|(?<=`)`/g;

function escapeBibtex(text: string): string {
	return oneLine(text)
		.replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
		.replace(LIGATURES, '{}$&');
}

/** Addresses are read as they stand; but for what would end the field. */
function escapeUrl(url: string): string {
	return oneLine(url).replace(/[{}\\]/g, encodeURIComponent);
}
