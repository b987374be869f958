import { MOST_SHOWN } from '../../core/analyse/shown-analysis.ts';
import type { ArticleView } from '../../messages/tabs.ts';

/** Says what of an article was not read, or is not listed. Nothing where everything is. */
export function PartialNote({ article, analysis, omitted }: Pick<ArticleView, 'article' | 'analysis' | 'omitted'>) {
	const sentences = [
		article.isCut && 'This article is longer than Sidelight reads: what stands here is about its first part.',
		analysis?.isPartial &&
			'There is more in this article than could be worked out in time: some of it is missing here.',
		omitted &&
			omitted.quotes > 0 &&
			`Listed are the ${MOST_SHOWN.quotes} quotes you would miss most; ${omitted.quotes.toLocaleString('en')} more were found.`,
		omitted &&
			omitted.actors > 0 &&
			`Listed are the ${MOST_SHOWN.actors} actors that matter most; ${omitted.actors.toLocaleString('en')} more were found.`,
	].filter((sentence) => typeof sentence === 'string');
	return sentences.length > 0 ? <p class="overview-reason">{sentences.join(' ')}</p> : null;
}
