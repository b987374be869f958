import type { MentionPosition } from '../../messages.ts';
import type { NumberedActor } from './actor-list.tsx';
import { IconButton } from './icon-button.tsx';
import { WebLink } from './web-link.tsx';

interface ActorItemProps {
	actor: NumberedActor;
	language: string | null;
	isOpen: boolean;
	position: MentionPosition | null;
	/** Shows the next or previous mention on the page. */
	show: (step: 1 | -1) => void;
	close: () => void;
	open: (url: string) => void;
}

export function ActorItem({ actor, language, isOpen, position, show, close, open }: ActorItemProps) {
	const role = [actor.affiliation, actor.role].filter((part) => part !== null).join(' ');
	const count = actor.mentions.length;
	return (
		<li class={isOpen ? 'actor is-open' : 'actor'}>
			<button
				type="button"
				class="actor-button"
				aria-expanded={isOpen}
				title="Show on the page"
				onClick={() => (isOpen ? close() : show(1))}
			>
				<span class="actor-words">
					<bdi class="actor-name" lang={language ?? undefined}>
						{actor.name}
					</bdi>
					{role && (
						<>
							<span class="visually-hidden">, </span>
							<bdi class="actor-role" lang={language ?? undefined}>
								{role}
							</bdi>
						</>
					)}
				</span>
				<span class="actor-count">
					<span aria-hidden="true">{count}</span>
					<span class="visually-hidden">, {count === 1 ? '1 mention' : `${count} mentions`}</span>
				</span>
			</button>
			{isOpen && (
				<div class="actor-detail">
					<fieldset class="stepper" aria-label={`Mentions of ${actor.name}`}>
						<IconButton icon="previous" label="Previous mention" onClick={() => show(-1)} />
						<output>{position ? `${position.number} of ${position.total}` : 'Not on the page'}</output>
						<IconButton icon="next" label="Next mention" onClick={() => show(1)} />
					</fieldset>
					{actor.wikidata && (
						<WebLink url={`https://www.wikidata.org/wiki/${actor.wikidata}`} open={open}>
							Wikidata
						</WebLink>
					)}
					{actor.reasons.length > 0 && <p class="actor-reasons">{actor.reasons.join(' · ')}</p>}
				</div>
			)}
		</li>
	);
}
