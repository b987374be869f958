import { useId, useState } from 'preact/hooks';
import { likelyTwins } from '../../../core/actors/likely-twins.ts';
import type { Actor } from '../../../core/article.ts';
import { say } from '../../../words/say.ts';

interface JoinActorProps {
	/** Of the analysis. */
	actors: readonly Actor[];
	/** Of the actor that may be another's twin. */
	index: number;
	/** Which of them are listed. */
	isListed: (index: number) => boolean;
	join: (into: number) => void;
}

/** Asks which other actor of the article one is the same as. */
export function JoinActor({ actors, index, isListed, join }: JoinActorProps) {
	const [isAsking, setIsAsking] = useState(false);
	const question = useId();
	const twins = likelyTwins(actors, index).filter(isListed);
	if (twins.length === 0) return null;
	return (
		<>
			<button type="button" class="text-button" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
				{say('actor_same_as_another')}
			</button>
			{isAsking && (
				<fieldset class="actor-kinds" aria-labelledby={question}>
					<span id={question}>{say('actor_it_is_same_as')}</span>
					{twins.map((twin) => (
						<button key={twin} type="button" class="button is-quiet" onClick={() => join(twin)}>
							<bdi>{actors[twin]?.name}</bdi>
						</button>
					))}
				</fieldset>
			)}
		</>
	);
}
