import { citedWork } from '../../citations/cited-work.ts';
import { oneLine } from '../../citations/one-line.ts';
import type { HighlightFormat } from '../highlight-writer.ts';

/** RIS, UTF-8: one newspaper article for each article, a note for each passage. */
export const RIS: HighlightFormat = {
	name: 'RIS',
	extension: 'ris',
	mediaType: 'application/x-research-info-systems',
	writer: (total) => ({
		start: '',
		write: ({ highlight, article, isFirst, isFirstOfArticle }) => {
			const lines: [string, string | null][] = [];
			if (isFirstOfArticle) {
				const work = citedWork(article);
				lines.push(['TY', 'NEWS'], ['ID', work.key], ['TI', work.title]);
				for (const name of work.authors)
					lines.push([
						'AU',
						'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', '),
					]);
				const [year, month = '', day = ''] = work.publishedOn?.split('-') ?? [];
				lines.push(
					['JO', work.outlet],
					['CY', work.place],
					['SP', work.pages?.split('–')[0] ?? null],
					['EP', work.pages?.split('–')[1] ?? null],
					['SN', work.issn],
					['PY', year ?? null],
					['DA', year ? `${year}/${month}/${day}/` : null],
					['LA', work.language],
					['UR', work.url],
					['Y2', work.readOn ? `${work.readOn.replaceAll('-', '/')}/` : null],
				);
			}
			if (isFirstOfArticle) for (const tag of article.tags ?? highlight.tags ?? []) lines.push(['KW', tag]);
			const note = highlight.note.trim() === '' ? '' : ` (${highlight.note})`;
			lines.push(['N1', `${highlight.quote.exact}${note}`]);
			const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : [])).join('');
			return `${isFirstOfArticle && !isFirst ? END : ''}${text}`;
		},
		end: total === 0 ? '' : END,
	}),
};

const END = 'ER  - \r\n\r\n';
