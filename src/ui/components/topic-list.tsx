import './topic-list.css';
import { useState } from 'preact/hooks';
import type { KeyPhrase, Topic } from '../../core/article.ts';
import { FollowButton } from './follow-button.tsx';
import { topicSubject } from './follow-subjects.ts';
import { topicBranch } from './topic-branches.ts';

interface TopicListProps {
	topics: Topic[];
	keyPhrases: KeyPhrase[];
	language: string | null;
}

/** The subjects that are sure enough to be shown, each with the words that decided it, and the article's own phrases. */
export function TopicList({ topics, keyPhrases, language }: TopicListProps) {
	const [explained, setExplained] = useState<string | null>(null);
	const shown = topics.filter((topic) => topic.shown);
	if (shown.length === 0 && keyPhrases.length === 0) return null;
	const topic = shown.find(({ id }) => id === explained);
	return (
		<section class="topic-list" aria-label="Topics">
			{shown.length > 0 && (
				<ul class="chips">
					{shown.map((topic) => {
						const branch = topicBranch(topic);
						return (
							<li key={topic.id}>
								<button
									type="button"
									class="chip"
									aria-expanded={topic.id === explained}
									onClick={() => setExplained(topic.id === explained ? null : topic.id)}
								>
									{branch && (
										<>
											<span class="chip-branch">{branch} ›</span>{' '}
										</>
									)}
									{topic.name}
								</button>
							</li>
						);
					})}
				</ul>
			)}
			{topic && (
				<div class="topic-detail">
					<p class="topic-reason">Because of: {topic.reasons.join(', ') || 'the text as a whole'}</p>
					<FollowButton subject={topicSubject(topic)} />
				</div>
			)}
			{keyPhrases.length > 0 && (
				<p class="key-phrases">
					In its own words:{' '}
					<span lang={language ?? undefined} dir="auto">
						{keyPhrases.map(({ text }) => text).join(' · ')}
					</span>
				</p>
			)}
		</section>
	);
}
