import { expect, test } from 'vitest';
import { FEATURES_EACH, FIRST_FEATURE } from '../../../src/core/learning/feature-numbers.ts';
import { describeAntecedents, seeReferences } from '../../../src/core/people/antecedent-features.ts';
import { findNames } from '../../../src/core/people/find-names.ts';
import { readFirstNames } from '../../../src/core/people/first-names.ts';
import { joinNames } from '../../../src/core/people/participants.ts';
import { attributeQuotes, findSpeakers } from '../../../src/core/quotes/attribute-quotes.ts';
import { collectQuotes } from '../../../src/core/quotes/collect-quotes.ts';
import { describeConfidence } from '../../../src/core/quotes/confidence-features.ts';
import { describeJoin } from '../../../src/core/quotes/join-features.ts';
import { markText } from '../../../src/core/quotes/marked-text.ts';
import { readQuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { describeCandidates } from '../../../src/core/quotes/source-features.ts';
import { SpeechIndex } from '../../../src/core/quotes/speech-index.ts';
import { findSequences, tagSpeech } from '../../../src/core/quotes/tag-speech.ts';
import { describeRoles, describeTokens } from '../../../src/core/quotes/token-features.ts';
import { readModel } from '../../../tools/models/shipped-models.ts';

test('no describer has numbers of another', () => {
	const starts = Object.values(FIRST_FEATURE).sort((a, b) => a - b);
	for (const [at, start] of starts.entries()) expect(start).toBe(at * FEATURES_EACH);
});

test('every describer keeps to its own numbers', async () => {
	const model = readQuoteModel(await readModel('quotes'));
	const marked = markText(
		'Council meets\nTom Reyes spoke to the council on Monday. “We need a bridge by spring,” he said. “It is late,” Tom Reyes told reporters.',
	);
	const names = findNames(marked, [], readFirstNames('tom\n\n'));
	const references = joinNames(marked, names, [], readFirstNames('tom\n\n'));
	const sequences = findSequences(marked);
	const tags = tagSpeech(marked, model.tagger);
	const index = new SpeechIndex(marked, tags.roles);
	const [draft, ...others] = collectQuotes(marked, tags, [], model.partJoiner, index);
	if (!draft) throw new Error('No quote was found.');
	const people = findSpeakers(marked, tags.roles, { references, described: new Map() }, model);
	const [attribution] = attributeQuotes(marked, [draft, ...others], [], index, people, model);
	if (!attribution) throw new Error('No speaker was found.');
	const known = seeReferences(marked, references, tags.roles);
	const counts: Record<keyof typeof FIRST_FEATURE, number | undefined> = {
		token: describeTokens(marked, sequences).width,
		role: describeRoles(marked, tags.roles, sequences).width,
		source: describeCandidates(marked, draft, people.sources, index, null)[0]?.length,
		antecedent: describeAntecedents(marked, marked.words.indexOf('he'), 'male', known, null)[0]?.features.length,
		join: describeJoin(marked, [0, 2], [3, 5], index).length,
		confidence: describeConfidence(marked, draft, attribution, tags.margins, index).length,
	};
	for (const count of Object.values(counts)) {
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThanOrEqual(FEATURES_EACH);
	}
});
