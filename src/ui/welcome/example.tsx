import { say } from '../../words/say.ts';
import './example.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../../core/article.ts';
import { groupByOrigin } from '../../core/coverage/group-by-origin.ts';
import type { QuoteOrder } from '../../core/quotes/quote-order.ts';
import { listed } from '../../words/language.ts';
import type { QuoteActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { LinkOpening } from '../kit/web-link.tsx';
import { ActorList } from '../tab/actors/actor-list.tsx';
import { ChoiceProvider } from '../tab/chosen-subject.tsx';
import { CoverageDifferences } from '../tab/coverage/coverage-differences.tsx';
import { CoverageSummary } from '../tab/coverage/coverage-summary.tsx';
import { CoverageTimeline } from '../tab/coverage/coverage-timeline.tsx';
import type { StoryState } from '../tab/coverage/story-state.ts';
import { readLanguage } from '../tab/language-note.tsx';
import { QuoteList } from '../tab/quotes/quote-list.tsx';
import { EXAMPLE_ARTICLE, EXAMPLE_DIFFERENCES, EXAMPLE_ID, EXAMPLE_STORY } from './example-article.ts';

/** How many of each stand there at first. */
const FEW = 2;
const STORY: StoryState = {
	state: 'told',
	story: { differences: EXAMPLE_DIFFERENCES, earlier: [], changed: [] },
};

interface ExampleProps {
	/** Reads a text as an article is read. */
	analyse(title: string, text: string): Promise<Analysis>;
	copyText: QuoteActions['copyText'];
}

/** An invented article, and beside it what the side panel shows of one: the same lists, that lead to the words here. */
export function Example({ analyse, copyText }: ExampleProps) {
	const [analysis, setAnalysis] = useState<Analysis | null>(null);
	const [hasFailed, setHasFailed] = useState(false);
	const [order, setOrder] = useState<QuoteOrder>('key');
	const [shown, setShown] = useState<Span | null>(null);
	const [mention, setMention] = useState({ actor: -1, number: 0 });
	const { announce } = useAnnouncements();

	useEffect(() => {
		analyse(EXAMPLE_ARTICLE.title, EXAMPLE_ARTICLE.text).then(setAnalysis, () => setHasFailed(true));
	}, []);

	// without an analysis there is nothing to show it on; what the reader came for goes on
	if (hasFailed) return null;
	const notKept = async () => {
		throw new Error(say('example_not_kept'));
	};
	const read = readLanguage('en', 'all');
	const actions = {
		async revealSpan(span: Span) {
			setShown(span);
			return true;
		},
		async revealMention(actor: number, step: 1 | -1) {
			const mentions = analysis?.actors[actor]?.mentions ?? [];
			const total = mentions.length;
			const next = mention.actor === actor ? (mention.number + step + total) % total : 0;
			setMention({ actor, number: next });
			setShown(mentions[next] ?? null);
			return { number: next + 1, total };
		},
		correctActor: notKept,
		joinActors: notKept,
		keepSpan: notKept,
		deleteHighlight: notKept,
		restoreHighlight: notKept,
		copyText,
		setQuoteOrder: async (next: QuoteOrder) => setOrder(next),
	};
	return (
		<LinkOpening.Provider value={async () => announce(say('example_invented'))}>
			<div class="example">
				<ExampleText shown={shown} />
				<div class="example-panel">
					{analysis ? (
						<ChoiceProvider>
							<ActorList
								article={EXAMPLE_ARTICLE}
								read={read}
								actors={analysis.actors}
								corrections={[]}
								limit={FEW}
								actions={actions}
							/>
							<QuoteList
								article={EXAMPLE_ARTICLE}
								read={read}
								analysis={analysis}
								highlights={[]}
								order={order}
								limit={FEW}
								actions={actions}
							/>
							<Section id="coverage" title={say('coverage_title')} count={EXAMPLE_STORY.others.length}>
								<CoverageSummary origins={groupByOrigin(EXAMPLE_STORY.others)} self={EXAMPLE_STORY.self} />
								<CoverageTimeline articles={EXAMPLE_STORY.others} self={EXAMPLE_STORY.self} limit={FEW + 1} />
							</Section>
							<CoverageDifferences articleId={EXAMPLE_ID} story={STORY} />
						</ChoiceProvider>
					) : (
						<Skeleton label={say('example_reading')} />
					)}
				</div>
			</div>
		</LinkOpening.Provider>
	);
}

/** The article, with the words marked that were asked for. */
function ExampleText({ shown }: { shown: Span | null }) {
	const marked = useRef<HTMLElement>(null);
	const { text, title, publisher, authors, blocks } = EXAMPLE_ARTICLE;
	useEffect(() => {
		marked.current?.scrollIntoView({ block: 'nearest' });
	}, [shown]);
	return (
		<article class="example-article" aria-label={say('example_article')}>
			<p class="example-outlet" lang="en">
				{publisher}
			</p>
			<h3 lang="en">{title}</h3>
			<p class="example-byline">{say('by', { authors: listed(authors) })}</p>
			{blocks.map(({ span: [start, end] }) => {
				const isHere = shown !== null && shown[0] >= start && shown[1] <= end;
				if (!isHere)
					return (
						<p key={start} lang="en" dir="ltr">
							{text.slice(start, end)}
						</p>
					);
				return (
					<p key={start} lang="en" dir="ltr">
						{text.slice(start, shown[0])}
						<mark ref={marked}>{text.slice(...shown)}</mark>
						{text.slice(shown[1], end)}
					</p>
				);
			})}
		</article>
	);
}
