import './glance.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../kit/icon.tsx';
import { useRoving } from '../../kit/use-roving.ts';

interface GlanceProps {
	/** Names it among the others, as a class. */
	name: string;
	title: string;
	/** Beside the title. */
	summary?: ComponentChildren;
	/** What stands at the end of the title's line: "All 10"; null where there is nothing more. */
	more: string | null;
	/** Leads to all of it. */
	open: () => void;
	children?: ComponentChildren;
}

/** One answer of the first screen, with the way to all of it. A single stop of the Tab key; the arrow keys go on within it. */
export function Glance({ name, title, summary, more, open, children }: GlanceProps) {
	const group = useRoving<HTMLElement>();
	return (
		<section class={`glance is-${name}`} aria-labelledby={`glance-${name}`} ref={group}>
			<h2 class="glance-head" id={`glance-${name}`}>
				<button type="button" class="glance-open" onClick={open}>
					<span class="glance-title">{title}</span>
					{summary && <span class="glance-summary">{summary}</span>}
					<span class="glance-more">
						{more}
						<Icon name="next" size={14} />
					</span>
				</button>
			</h2>
			{children}
		</section>
	);
}
