import './state-page.css';
import type { ComponentChildren } from 'preact';

interface StatePageProps {
	title: string;
	children: ComponentChildren;
	/** What the reader can do about it. */
	action?: { label: string; run: () => void };
}

/** Says why there is no article to show. */
export function StatePage({ title, children, action }: StatePageProps) {
	return (
		<div class="state-page" role="status">
			<h1>{title}</h1>
			{children}
			{action && (
				<button type="button" class="button" onClick={action.run}>
					{action.label}
				</button>
			)}
		</div>
	);
}
