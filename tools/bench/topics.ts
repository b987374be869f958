/** Topics and key phrases: key phrases beside their peers, speed and size. Topics are scored by `bench/topics.mjs` of the corpora. */
import { findKeyPhrases } from '../../src/core/topics/find-key-phrases.ts';
import { findTopics } from '../../src/core/topics/find-topics.ts';
import { findShippedActors, shippedModels } from '../models/shipped-models.ts';
import { atMost, type Findings } from './findings.ts';
import { scoreKeyPhrases } from './key-phrases.ts';
import { packedSizes } from './packed-sizes.ts';
import { sampleTexts } from './sample-texts.ts';
import { taggedArticles } from './tagged-articles.ts';
import { timeTexts } from './time-texts.ts';

export async function measureTopics(): Promise<Findings> {
	const models = await shippedModels();
	const { texts, from } = sampleTexts();
	const named = texts.map((text) => ({ ...text, actors: findShippedActors(text).actors }));
	const { topics, phrases } = timeTexts(named, {
		topics: (input) => void findTopics(input, models.topics),
		phrases: (input) => void findKeyPhrases(input, models.topics),
	});
	const sizes = packedSizes(['topics']);
	const tagged = taggedArticles();
	const phraseScores = tagged && scoreKeyPhrases(tagged);
	return {
		notes: [`Times on ${from}.`, ...(tagged ? [] : ['The corpora are not here: no figures of what is right.'])],
		tables: [
			...(phraseScores ? [phraseScores.table] : []),
			{
				title: 'ms per 1,000 words, median of five warm runs',
				rows: { topics: { sidelight: topics }, 'key phrases': { sidelight: phrases } },
			},
			sizes.table,
		],
		bars: [
			...(phraseScores?.bars ?? []),
			atMost('topics and key phrases, ms per 1,000 words', 2, topics + phrases),
			atMost('files, KB gzip', 400, sizes.totalKb),
		],
	};
}
