import { citedWork } from '../../citations/cited-work.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { joinTags } from '../tags.ts';

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): one item for each article, its passages in `note`. */
export const CSL_JSON: HighlightFormat = {
	name: 'CSL-JSON',
	extension: 'csl.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	writer: (total) => ({
		start: '[\n',
		write: ({ highlight, article, isFirst, isFirstOfArticle }) => {
			const note = highlight.note.trim() === '' ? '' : ` (${highlight.note.trim()})`;
			const passage = JSON.stringify(`${highlight.quote.exact}${note}`).slice(1, -1);
			if (!isFirstOfArticle) return `\\n\\n${passage}`;
			const work = citedWork(article);
			const tags = article.tags ?? highlight.tags ?? [];
			const item = {
				id: work.key,
				type: 'article-newspaper',
				title: work.title,
				...(work.authors.length > 0 && { author: work.authors }),
				...(work.outlet && { 'container-title': work.outlet }),
				...(work.section && { section: work.section }),
				...(work.place && { 'publisher-place': work.place }),
				...(work.pages && { page: work.pages.replace('–', '-') }),
				...(work.issn && { ISSN: work.issn }),
				...(work.publishedOn && { issued: dateParts(work.publishedOn) }),
				...(work.readOn && { accessed: dateParts(work.readOn) }),
				...(work.language && { language: work.language }),
				URL: work.url,
				...(tags.length > 0 && { keyword: joinTags(tags) }),
			};
			return `${isFirst ? '' : '"},\n'}${JSON.stringify(item).slice(0, -1)},"note":"${passage}`;
		},
		end: total === 0 ? ']\n' : '"}\n]\n',
	}),
};

function dateParts(day: string) {
	return { 'date-parts': [day.split('-').map(Number)] };
}
