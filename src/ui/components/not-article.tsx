import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import { Skeleton } from './skeleton.tsx';
import { StatePage } from './state-page.tsx';

interface NotArticleProps {
	detection: Detection;
	readAnyway: () => void;
}

/** Below this the verdict might as well have been the other. */
const CLOSE_CALL = 0.7;

export function NotArticle({ detection, readAnyway }: NotArticleProps) {
	const [asked, setAsked] = useState(false);
	if (asked) return <Skeleton label="Reading it as an article…" isTitle />;
	function read(): void {
		setAsked(true);
		readAnyway();
	}
	return (
		<StatePage title="This does not look like an article" action={{ label: 'Read it anyway', run: read }}>
			{detection.reasons.length > 0 && (
				<>
					<p>{detection.confidence < CLOSE_CALL ? 'It is a close call. ' : ''}What speaks against it:</p>
					<ul class="reasons">
						{detection.reasons.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				</>
			)}
		</StatePage>
	);
}
