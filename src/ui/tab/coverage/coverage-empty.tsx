import { say } from '../../../words/say.ts';
/** Says what brings coverage when there is none: there is nothing to compare with before the reader has given something. */
export function CoverageEmpty() {
	return (
		<div class="coverage-empty">
			<p class="empty">{say('coverage_empty')}</p>
			<ul>
				<li>
					<b>{say('coverage_empty_articles')}</b> {say('coverage_empty_articles_how')}
				</li>
				<li>
					<b>{say('coverage_empty_feeds')}</b> {say('coverage_empty_feeds_how')}
				</li>
			</ul>
		</div>
	);
}
