import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import type { SiteView } from '../../messages/tabs.ts';
import { sayDetectionReason } from '../../words/en/detection-reasons.ts';
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
	if (asked) return <Skeleton label="Reading it as an article…" isTitle />;
	function read(): void {
		setAsked(true);
		readAnyway();
	}
	if (detection.isCovered) {
		return (
			<StatePage title="Something stands in front of this page" action={{ label: 'Read it anyway', run: read }}>
				<p>
					A window on the page, often a question about cookies or an account, waits for your answer. Answer it, and
					Sidelight reads the page.
				</p>
			</StatePage>
		);
	}
	if (detection.hasNoText) {
		return (
			<StatePage title="The article’s text is not there yet" action={{ label: 'Try again', run: read }}>
				<p>
					This page presents itself as an article, but its text is missing or could not be told from menus, adverts and
					other stories. Sidelight reads it as soon as the text arrives.
				</p>
			</StatePage>
		);
	}
	if (detection.reasons[0] === 'said-none') {
		return (
			<StatePage title="You said that this is no article" action={{ label: 'Read it this once', run: read }}>
				<PageVerdictTool site={site} offered="article" actions={actions} />
			</StatePage>
		);
	}
	return (
		<StatePage title="This does not look like an article" action={{ label: 'Read it anyway', run: read }}>
			{detection.reasons.length > 0 && (
				<>
					<p>{detection.confidence < CLOSE_CALL ? 'It is a close call. ' : ''}What speaks against it:</p>
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
