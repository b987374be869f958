import './section.css';
import type { ComponentChildren } from 'preact';
import { numberInWords } from '../../words/language.ts';

interface SectionProps {
	/** Names the section in the part's address, for the links of the overview. */
	id: string;
	title: string;
	/** How many things it holds, where that is worth saying. */
	count?: number;
	/** Stands beside the title. */
	tools?: ComponentChildren;
	children: ComponentChildren;
}

export function Section({ id, title, count, tools, children }: SectionProps) {
	return (
		<section class="section" id={id} aria-labelledby={`${id}-title`}>
			<header class="section-head">
				<h2 id={`${id}-title`}>
					{title}
					{count !== undefined && <span class="count"> {numberInWords(count)}</span>}
				</h2>
				{tools}
			</header>
			{children}
		</section>
	);
}
