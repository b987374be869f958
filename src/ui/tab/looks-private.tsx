import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import { sayDetectionReason } from '../../words/detection-reasons.ts';
import { say } from '../../words/say.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';

interface LooksPrivateProps {
	detection: Detection;
	readOnce: () => void;
}

/** The page reads like an article but looks like a letter or an account: nothing of it is kept unless the reader asks. */
export function LooksPrivate({ detection, readOnce }: LooksPrivateProps) {
	const [asked, setAsked] = useState(false);
	if (asked) return <Skeleton label={say('reading_as_article')} isTitle />;
	return (
		<StatePage
			title={say('looks_private_title')}
			action={{
				label: say('read_once'),
				run: () => {
					setAsked(true);
					readOnce();
				},
			}}
		>
			<p>{say('looks_private')}</p>
			<ul class="reasons">
				{detection.reasons.map((reason) => (
					<li key={reason}>{sayDetectionReason(reason)}</li>
				))}
			</ul>
			<p>{say('looks_private_if_read')}</p>
		</StatePage>
	);
}
