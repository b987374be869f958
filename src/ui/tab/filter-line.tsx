import './filter-line.css';
import { useChoice } from './chosen-subject.tsx';

interface FilterLineProps {
	/** How many of how many are shown. */
	shown: number;
	total: number;
	/** "articles" */
	things: string;
}

/** Says that a list is narrowed to a subject, and to which; nothing while it is not. */
export function FilterLine({ shown, total, things }: FilterLineProps) {
	const { chosen, choose } = useChoice();
	if (!chosen || total === 0) return null;
	return (
		<p class="filter-line">
			<span>
				Showing only what shares <b dir="auto">{chosen.name}</b>: {shown} of {total} {things}
			</span>
			<button type="button" class="text-button" onClick={() => choose(null)}>
				Show all<span class="visually-hidden"> {things}</span>
			</button>
		</p>
	);
}
