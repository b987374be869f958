import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ActorVerdict } from '../../../core/actors/actor-correction.ts';
import type { Actor, ActorKind } from '../../../core/article.ts';
import { say, sayInParts } from '../../../words/say.ts';
import { KIND_NAMES } from './kind-names.ts';

interface ActorCorrectionToolsProps {
	actor: Actor;
	correct: (verdict: ActorVerdict) => void;
	/** What else may be said of it. */
	children: ComponentChildren;
}

/** What a reader may do about an actor that is wrong: hide it, or say what it is. */
export function ActorCorrectionTools({ actor, correct, children }: ActorCorrectionToolsProps) {
	const [isAsking, setIsAsking] = useState(false);
	const question = useId();
	const others = (Object.keys(KIND_NAMES) as ActorKind[]).filter((kind) => kind !== actor.kind);
	return (
		<div class="actor-tools">
			<button type="button" class="text-button" onClick={() => correct('hidden')}>
				{sayInParts('actor_hide', { name: <span class="visually-hidden"> {actor.name}</span> })}
			</button>
			<button type="button" class="text-button" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
				{say(KIND_NAMES[actor.kind].not)}
			</button>
			{isAsking && (
				<fieldset class="actor-kinds" aria-labelledby={question}>
					<span id={question}>{say('actor_then_it_is')}</span>
					{others.map((kind) => (
						<button key={kind} type="button" class="button is-quiet" onClick={() => correct(kind)}>
							{say(KIND_NAMES[kind].one)}
						</button>
					))}
				</fieldset>
			)}
			{children}
		</div>
	);
}
