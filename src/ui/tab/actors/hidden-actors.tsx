import { useId, useState } from 'preact/hooks';
import type { PlacedCorrection } from '../../../core/actors/actor-correction.ts';

interface HiddenActorsProps {
	/** Of actors of this article. */
	corrections: PlacedCorrection[];
	show: (correction: PlacedCorrection) => void;
}

/** Says that the reader hides actors of this article, or joined them with others, and lists them again when asked to. */
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
				{sayHow(corrections)} by you
			</button>
			<ul id={list} hidden={!isOpen}>
				{corrections.map((correction) => (
					<li key={correction.actor}>
						<bdi>{correction.name}</bdi>
						{correction.into && (
							<>
								{' '}
								joined with <bdi>{correction.into.name}</bdi>
							</>
						)}{' '}
						<button type="button" class="text-button" onClick={() => show(correction)}>
							Show<span class="visually-hidden"> {correction.name}</span> {correction.into ? 'apart' : 'again'}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

/** "2 hidden", "1 joined", "1 hidden, 2 joined". */
function sayHow(corrections: readonly PlacedCorrection[]): string {
	const joined = corrections.filter(({ into }) => into).length;
	const hidden = corrections.length - joined;
	return [hidden && `${hidden} hidden`, joined && `${joined} joined`].filter(Boolean).join(', ');
}
