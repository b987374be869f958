import type { Detection } from '../../core/article.ts';
import { StatePage } from './state-page.tsx';

interface NotArticleProps {
	detection: Detection;
	readAnyway: () => void;
}

export function NotArticle({ detection, readAnyway }: NotArticleProps) {
	return (
		<StatePage title="This does not look like an article" action={{ label: 'Read it anyway', run: readAnyway }}>
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
