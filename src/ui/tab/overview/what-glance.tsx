import { say } from '../../../words/say.ts';
import { topicName } from '../../../words/topic-names.ts';
import './what-glance.css';
import type { Article, KeyPhrase, Topic } from '../../../core/article.ts';
import { publisherSubjects } from '../../../core/topics/publisher-subjects.ts';
import { Icon } from '../../kit/icon.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { useRoving } from '../../kit/use-roving.ts';
import { useChoice } from '../chosen-subject.tsx';
import { chosenTopic } from '../shared-subject.ts';
import { topicBranch } from '../topics/topic-branches.ts';

/** More do not fit in a line. */
const MOST_TOPICS = 3;
const MOST_PHRASES = 6;

interface WhatGlanceProps {
	article: Article;
	topics: readonly Topic[];
	keyPhrases: readonly KeyPhrase[];
	/** Leads to all of it. */
	open: () => void;
}

/** What it is about, in one line: topics that are sure, and the article's own words. */
export function WhatGlance({ article, topics, keyPhrases, open }: WhatGlanceProps) {
	const { chosen, choose } = useChoice();
	const group = useRoving<HTMLElement>();
	const shown = topics.filter((topic) => topic.shown).slice(0, MOST_TOPICS);
	const phrases = keyPhrases.slice(0, MOST_PHRASES).map(({ text }) => text);
	const { section, tags } = publisherSubjects(article);
	const words = phrases.length > 0 ? phrases : [...(section ? [section] : []), ...tags].slice(0, MOST_PHRASES);
	return (
		<section class="glance is-what" aria-labelledby="glance-what" ref={group}>
			<h2 class="glance-line-head" id="glance-what">
				<button type="button" class="glance-open" onClick={open}>
					<span class="glance-title">{say('view_what')}</span>
				</button>
			</h2>
			<div class="what-line">
				{shown.map((topic) => {
					const branch = topicBranch(topic);
					return (
						<button
							key={topic.id}
							type="button"
							class="what-topic"
							title={branch ?? topicName(topic.name)}
							onClick={() => {
								if (chosen?.id !== topic.id) choose(chosenTopic(topic));
								open();
							}}
						>
							{topicName(topic.name)}
						</button>
					);
				})}
				{words.length > 0 && (
					<span class="what-phrases" lang={languageTag(article.language)} dir="auto">
						{words.join(' · ')}
					</span>
				)}
			</div>
			<span class="glance-more" aria-hidden="true">
				<Icon name="next" size={14} />
			</span>
		</section>
	);
}
