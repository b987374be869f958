import { useId, useState } from 'preact/hooks';
import type { PlacedCorrection } from '../../../core/actors/actor-correction.ts';

interface HiddenActorsProps {
	/** Of actors of this article. */
	corrections: PlacedCorrection[];
	show: (actor: number) => void;
}

/** Says that the reader hides actors of this article, and lists them again when asked to. */
export function HiddenActors({ corrections, show }: HiddenActorsProps) {
	const [isOpen, setIsOpen] = useState(false);
	const list = useId();
	if (corrections.length === 0) return null;
	return (
		<div class="hidden-actors">
			<button
				type="button"
				class="text-button"
				aria-expanded={isOpen}
				aria-controls={list}
				onClick={() => setIsOpen(!isOpen)}
			>
				{corrections.length} hidden by you
			</button>
			<ul id={list} hidden={!isOpen}>
				{corrections.map(({ actor, name }) => (
					<li key={actor}>
						<bdi>{name}</bdi>{' '}
						<button type="button" class="text-button" onClick={() => show(actor)}>
							Show<span class="visually-hidden"> {name}</span> again
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
