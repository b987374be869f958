import { MOST_SHOWN } from '../../core/analyse/shown-analysis.ts';
import type { ArticleView } from '../../messages/tabs.ts';
import { say, sayCounted } from '../../words/say.ts';

/** Says what of an article was not read, or is not listed. Nothing where everything is. */
export function PartialNote({ article, analysis, omitted }: Pick<ArticleView, 'article' | 'analysis' | 'omitted'>) {
	const sentences = [
		article.isCut && say('partial_cut'),
		analysis?.isPartial && say('partial_late'),
		omitted && omitted.quotes > 0 && sayCounted('partial_quotes', omitted.quotes, { listed: MOST_SHOWN.quotes }),
		omitted && omitted.actors > 0 && sayCounted('partial_actors', omitted.actors, { listed: MOST_SHOWN.actors }),
	].filter((sentence) => typeof sentence === 'string');
	return sentences.length > 0 ? <p class="overview-reason">{sentences.join(' ')}</p> : null;
}
