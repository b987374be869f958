import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import { sayDetectionReason } from '../../words/en/detection-reasons.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';

interface LooksPrivateProps {
	detection: Detection;
	readOnce: () => void;
}

/** The page reads like an article but looks like a letter or an account: nothing of it is kept unless the reader asks. */
export function LooksPrivate({ detection, readOnce }: LooksPrivateProps) {
	const [asked, setAsked] = useState(false);
	if (asked) return <Skeleton label="Reading it as an article…" isTitle />;
	return (
		<StatePage
			title="This looks like a private page"
			action={{
				label: 'Read this page once',
				run: () => {
					setAsked(true);
					readOnce();
				},
			}}
		>
			<p>Sidelight has not read it, and keeps nothing of it. What speaks for a private page:</p>
			<ul class="reasons">
				{detection.reasons.map((reason) => (
					<li key={reason}>{sayDetectionReason(reason)}</li>
				))}
			</ul>
			<p>If you have it read, it is kept on this machine like any article, except in a private window.</p>
		</StatePage>
	);
}
