import { say, sayCounted } from '../../../words/say.ts';
import './who-glance.css';
import { firstActors } from '../../../core/actors/first-actors.ts';
import { roleInWords } from '../../../core/actors/role-in-words.ts';
import type { Actor, Article, Quote } from '../../../core/article.ts';
import { Icon } from '../../kit/icon.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { KIND_NAMES } from '../actors/kind-names.ts';
import type { ReadLanguage } from '../language-note.tsx';
import { Glance } from './glance.tsx';

/** How many stand on the first screen. */
const MOST = 6;

interface WhoGlanceProps {
	article: Pick<Article, 'language'>;
	read: ReadLanguage;
	/** The most salient first; null stands for one that the reader hid. */
	actors: readonly (Actor | null)[];
	quotes: readonly Quote[];
	/** Leads to all of them, and shows one there. */
	open: (actor?: number) => void;
}

/** Who is in it, across all kinds: the most salient, each with what the article says it is and its kind as a quiet mark. */
export function WhoGlance({ article, read, actors, quotes, open }: WhoGlanceProps) {
	const all = actors.filter((actor) => actor !== null).length;
	const listed = firstActors(actors, quotes, MOST).flatMap((index) => {
		const actor = actors[index];
		return actor ? [{ actor, index }] : [];
	});
	const language = languageTag(article.language);
	return (
		<Glance name="who" title={say('view_who')} more={all > 0 ? sayCounted('all_count', all) : null} open={() => open()}>
			{listed.length === 0 && read.reading === 'all' && <p class="glance-empty">{say('nobody')}</p>}
			{listed.length > 0 && (
				<ul class="who">
					{listed.map(({ actor, index }) => {
						const role = roleInWords(actor);
						const kind = say(KIND_NAMES[actor.kind].one);
						return (
							<li key={actor.id}>
								<button
									type="button"
									class="who-actor"
									title={`${actor.name}${role && `, ${role}`}: ${kind}`}
									onClick={() => open(index)}
								>
									<Icon name={actor.kind} size={14} />
									<span class="who-words">
										<bdi class="who-name" lang={language}>
											{actor.name}
										</bdi>
										{role && (
											<>
												<span class="visually-hidden">, </span>
												<bdi class="who-role" lang={language}>
													{role}
												</bdi>
											</>
										)}
										<span class="visually-hidden">: {kind}</span>
									</span>
								</button>
							</li>
						);
					})}
				</ul>
			)}
		</Glance>
	);
}
