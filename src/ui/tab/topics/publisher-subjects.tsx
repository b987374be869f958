import type { Article } from '../../../core/article.ts';
import { publisherSubjects } from '../../../core/topics/publisher-subjects.ts';
import { say } from '../../../words/say.ts';
import { languageTag } from '../../kit/language-tag.ts';

/** What the publisher files the article under, told apart from what Sidelight thinks. */
export function PublisherSubjectsLine({ article }: { article: Article }) {
	const { section, tags } = publisherSubjects(article);
	if (!section && tags.length === 0) return null;
	const language = languageTag(article.language);
	return (
		<dl class="publisher-subjects">
			{section && (
				<div>
					<dt>{say('publisher_section')}</dt>
					<dd>
						<bdi lang={language}>{section}</bdi>
					</dd>
				</div>
			)}
			{tags.length > 0 && (
				<div>
					<dt>{say('publisher_tags')}</dt>
					<dd>
						<ul class="publisher-tags">
							{tags.map((tag) => (
								<li key={tag}>
									<bdi lang={language}>{tag}</bdi>
								</li>
							))}
						</ul>
					</dd>
				</div>
			)}
		</dl>
	);
}
