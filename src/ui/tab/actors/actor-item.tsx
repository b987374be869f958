import type { ComponentChildren } from 'preact';
import { roleInWords } from '../../../core/actors/role-in-words.ts';
import { MOST_SHOWN } from '../../../core/analyse/shown-analysis.ts';
import type { Actor } from '../../../core/article.ts';
import { numberInWords } from '../../../words/language.ts';
import { say, sayCounted } from '../../../words/say.ts';
import { languageTag } from '../../kit/language-tag.ts';

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
	const mentions = actor.mentions.length;
	const count = isMore ? say('at_least', { number: mentions }) : numberInWords(mentions);
	return (
		<li class={isOpen ? 'actor is-open' : 'actor'}>
			<button type="button" class="actor-button" aria-expanded={isOpen} title={say('show_on_page')} onClick={toggle}>
				<span class="actor-words">
					<bdi class="actor-name" lang={languageTag(language)}>
						{actor.name}
					</bdi>
					{role && (
						<>
							<span class="visually-hidden">, </span>
							<bdi class="actor-role" lang={languageTag(language)}>
								{role}
							</bdi>
						</>
					)}
				</span>
				<span class="actor-count">
					<span aria-hidden="true">{count}</span>
					<span class="visually-hidden">, {sayCounted('mentions', mentions, { number: count })}</span>
				</span>
			</button>
			{isOpen && children}
		</li>
	);
}
