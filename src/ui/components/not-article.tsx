import { useState } from 'preact/hooks';
import type { Detection } from '../../core/article.ts';
import { Skeleton } from './skeleton.tsx';
import { StatePage } from './state-page.tsx';

interface NotArticleProps {
	detection: Detection;
	readAnyway: () => void;
}

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
					<p>What speaks against it:</p>
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
