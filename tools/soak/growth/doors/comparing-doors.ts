import { articleIdOf } from '../../../../src/core/addresses/identity.ts';
import type { AnalysisModels } from '../../../../src/core/analyse/analyse.ts';
import { sketchOf } from '../../../../src/core/coverage/copies.ts';
import type { AnalysedDocument } from '../../../../src/core/coverage/coverage-document.ts';
import type { ComparedArticle } from '../../../../src/core/coverage/differences/compared-article.ts';
import { findDifferences } from '../../../../src/core/coverage/differences/find-differences.ts';
import { findTextChanges } from '../../../../src/core/coverage/differences/find-text-changes.ts';
import { describeDocument } from '../../../../src/core/coverage/index/indexed-document.ts';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../../../src/core/coverage/stories/relate.ts';
import { agencyOfText } from '../../../../src/core/metadata/dateline.ts';
import { countWords } from '../../../../src/core/metadata/reading-time.ts';
import { splitSentences } from '../../../../src/core/text/sentences.ts';
import { topicsOfEntry } from '../../../../src/core/topics/topics-of-entry.ts';
import { type Door, PROSE, STORY } from './door.ts';

/** Articles beside each other: differences, changes, stories, the index. */
export function comparingDoors({ topics }: AnalysisModels): Door[] {
	const compared = (id: string, text: string): ComparedArticle => ({
		id,
		url: `https://${id}.test/`,
		outlet: id,
		title: STORY.title,
		text,
		isSummary: false,
		// a quote for each sentence, as many as a text can have
		quotes: splitSentences(text).map(({ start, end }) => ({
			kind: 'direct',
			spans: [[start, end]],
			cue: [],
			speakerMention: null,
			speaker: text.slice(start, end).split(' ', 2).join(' '),
			actor: null,
			confidence: 1,
			keyness: 0.5,
			shown: true,
		})),
	});
	return [
		{
			name: 'differences',
			prepare: (text) => {
				const [a, b] = [compared('northbank', text), compared('courier', `${text.slice(text.length >> 2)} ${PROSE}`)];
				return () => findDifferences(a, [b, { ...b, isSummary: true }], { isCutOff: false });
			},
		},
		{
			name: 'changes',
			prepare: (text) => () => {
				findTextChanges(
					{ ...STORY, text: `${PROSE}\n${text}` },
					{ ...STORY, text: `${text}\n${text.slice(0, 99)}.` },
					'',
				);
				findTextChanges(
					{ ...STORY, text: `${PROSE}\n`.repeat(600) + PROSE + text },
					{ ...STORY, text: `${PROSE}\n`.repeat(600) + text + PROSE },
					'',
				);
			},
		},
		{
			name: 'index',
			prepare: (text) => () => {
				describeDocument(1, { title: text, text }, '2026-11-28');
				sketchOf(text);
				topicsOfEntry({ title: text, text, language: 'en' } as never, topics);
			},
		},
		{
			name: 'related (one long article)',
			prepare: (text) => () => relateTo(entry('a', text, text), [entry('b', text, text), entry('c', PROSE, PROSE)]),
		},
		...(
			[
				['stories of long articles', 2_000],
				['stories of many articles', 100],
			] as const
		).map(([name, length]) => ({
			name,
			prepare: (text: string) => {
				const entries = [...text.matchAll(new RegExp(`[\\s\\S]{1,${length}}`, 'g'))].map(({ 0: part }, number) =>
					entry(`e${number}`, part.slice(0, 60), part),
				);
				return () => findStories(entries, '2026-11-01');
			},
		})),
		{
			name: 'facts',
			prepare: (text) => () => [
				countWords(text),
				agencyOfText(text.split('\n')),
				articleIdOf({ url: `https://a.test/${text}`, canonicalUrl: null }),
			],
		},
	];
}

function entry(id: string, title: string, text: string): AnalysedDocument {
	return {
		id,
		url: `https://${id}.test/`,
		title,
		text,
		outlet: id,
		agency: null,
		publishedAt: '2026-11-28T09:00:00Z',
		language: 'en',
	};
}
