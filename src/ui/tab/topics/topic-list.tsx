import { say } from '../../../words/say.ts';
import '../../kit/chips.css';
import './topic-list.css';
import type { Article, KeyPhrase, Topic } from '../../../core/article.ts';
import { sideBySide } from '../../../words/language.ts';
import { topicName } from '../../../words/topic-names.ts';
import { languageTag } from '../../kit/language-tag.ts';
import { Section } from '../../kit/section.tsx';
import { useChoice } from '../chosen-subject.tsx';
import { FollowButton } from '../follows/follow-button.tsx';
import { topicSubject } from '../follows/follow-subjects.ts';
import { chosenTopic } from '../shared-subject.ts';
import { PublisherSubjectsLine } from './publisher-subjects.tsx';
import { topicBranch } from './topic-branches.ts';

interface TopicListProps {
	topics: Topic[];
	keyPhrases: KeyPhrase[];
	article: Article;
}

/**
 * The subjects that are sure enough to be shown, the article's own phrases, and what the publisher says. A chosen topic shows the words
 * that decided it, and the lists below are narrowed to it.
 */
export function TopicList({ topics, keyPhrases, article }: TopicListProps) {
	const { chosen, choose } = useChoice();
	const shown = topics.filter((topic) => topic.shown);
	const topic = shown.find(({ id }) => chosen?.kind === 'topic' && chosen.id === id);
	return (
		<Section id="topics" title={say('topics_title')}>
			{shown.length > 0 && (
				<ul class="chips">
					{shown.map((one) => {
						const branch = topicBranch(one);
						return (
							<li key={one.id}>
								<button
									type="button"
									class="chip"
									aria-expanded={one === topic}
									onClick={() => choose(one === topic ? null : chosenTopic(one))}
								>
									{branch && (
										<>
											<span class="chip-branch">{branch} ›</span>{' '}
										</>
									)}
									{topicName(one.name)}
								</button>
							</li>
						);
					})}
				</ul>
			)}
			{topic && (
				<div class="topic-detail">
					<p class="topic-reason">
						{topic.reasons.length > 0
							? say('topic_because', { words: sideBySide(topic.reasons) })
							: say('topic_because_whole')}
					</p>
					<FollowButton subject={topicSubject(topic)} />
				</div>
			)}
			{keyPhrases.length > 0 && (
				<p class="key-phrases">
					{say('key_phrases')}{' '}
					<span lang={languageTag(article.language)} dir="auto">
						{keyPhrases.map(({ text }) => text).join(' · ')}
					</span>
				</p>
			)}
			<PublisherSubjectsLine article={article} />
		</Section>
	);
}
