import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import type { SiteView } from '../../messages/tabs.ts';
import { sayDetectionReason } from '../../words/detection-reasons.ts';
import { say } from '../../words/say.ts';
import type { PageActions } from '../actions.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';
import { PageVerdictTool } from './page-verdict.tsx';

interface NotArticleProps {
	detection: Detection;
	site: SiteView;
	readAnyway: () => void;
	actions: Pick<PageActions, 'sayOfPage'>;
}

/** Below this the verdict might as well have been the other. */
const CLOSE_CALL = 0.7;

export function NotArticle({ detection, site, readAnyway, actions }: NotArticleProps) {
	const [asked, setAsked] = useState(false);
	if (asked) return <Skeleton label={say('reading_as_article')} isTitle />;
	function read(): void {
		setAsked(true);
		readAnyway();
	}
	if (detection.isCovered) {
		return (
			<StatePage title={say('covered_title')} action={{ label: say('read_anyway'), run: read }}>
				<p>{say('covered')}</p>
			</StatePage>
		);
	}
	if (detection.hasNoText) {
		return (
			<StatePage title={say('no_text_title')} action={{ label: say('try_again'), run: read }}>
				<p>{say('no_text')}</p>
			</StatePage>
		);
	}
	if (detection.reasons[0] === 'said-none') {
		return (
			<StatePage title={say('said_none_title')} action={{ label: say('read_this_once'), run: read }}>
				<PageVerdictTool site={site} offered="article" actions={actions} />
			</StatePage>
		);
	}
	return (
		<StatePage title={say('not_article_title')} action={{ label: say('read_anyway'), run: read }}>
			{detection.reasons.length > 0 && (
				<>
					<p>{detection.confidence < CLOSE_CALL ? say('speaks_against_close') : say('speaks_against')}</p>
					<ul class="reasons">
						{detection.reasons.map((reason) => (
							<li key={reason}>{sayDetectionReason(reason)}</li>
						))}
					</ul>
				</>
			)}
			<PageVerdictTool site={site} offered="article" actions={actions} />
		</StatePage>
	);
}
