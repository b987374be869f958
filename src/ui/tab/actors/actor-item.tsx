import type { ComponentChildren } from 'preact';
import { roleInWords } from '../../../core/actors/role-in-words.ts';
import { MOST_SHOWN } from '../../../core/analyse/shown-analysis.ts';
import type { Actor } from '../../../core/article.ts';

interface ActorItemProps {
	actor: Actor;
	language: string | null;
	isOpen: boolean;
	/** Opens the details, or closes them. */
	toggle: () => void;
	/** The details, while they are open. */
	children: ComponentChildren;
}

export function ActorItem({ actor, language, isOpen, toggle, children }: ActorItemProps) {
	const role = roleInWords(actor);
	const isMore = actor.mentions.length >= MOST_SHOWN.mentionsOfActor;
	const count = `${actor.mentions.length}${isMore ? '+' : ''}`;
	return (
		<li class={isOpen ? 'actor is-open' : 'actor'}>
			<button type="button" class="actor-button" aria-expanded={isOpen} title="Show on the page" onClick={toggle}>
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
					<span class="visually-hidden">, {count === '1' ? '1 mention' : `${count} mentions`}</span>
				</span>
			</button>
			{isOpen && children}
		</li>
	);
}
