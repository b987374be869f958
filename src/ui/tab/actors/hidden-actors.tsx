import { useId, useState } from 'preact/hooks';
import type { PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import { sideBySide } from '../../../words/language.ts';
import { say, sayCounted, sayInParts } from '../../../words/say.ts';

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
				{say('actors_by_you', { how: sayHow(corrections) })}
			</button>
			<ul id={list} hidden={!isOpen}>
				{corrections.map((correction) => (
					<li key={correction.actor}>
						{correction.into ? (
							sayInParts('actor_joined_with', {
								name: <bdi>{correction.name}</bdi>,
								other: <bdi>{correction.into.name}</bdi>,
							})
						) : (
							<bdi>{correction.name}</bdi>
						)}{' '}
						<button type="button" class="text-button" onClick={() => show(correction)}>
							{correction.into
								? sayInParts('actor_show_apart', { name: <span class="visually-hidden"> {correction.name}</span> })
								: sayInParts('actor_show_again', { name: <span class="visually-hidden"> {correction.name}</span> })}
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
	return sideBySide([
		...(hidden ? [sayCounted('actors_hidden', hidden)] : []),
		...(joined ? [sayCounted('actors_joined', joined)] : []),
	]);
}
