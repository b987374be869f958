import './shared-passages.css';
import { passagesSideBySide } from '../../core/groups/side-by-side.ts';
import type { GroupPassage } from '../../messages/groups.ts';
import { sayMember } from '../../words/groups.ts';
import { colourName } from '../../words/library.ts';
import { say } from '../../words/say.ts';
import { KeptTime } from './kept-time.tsx';

/** A passage as it stands beside others: of a member, or the reader's own. */
export type PassageBeside = Pick<
	GroupPassage,
	'key' | 'member' | 'author' | 'isOwn' | 'quote' | 'position' | 'colour' | 'note' | 'tags' | 'createdAt'
>;

/** Passages of one article; what several marked stands there once, with each one's note, name and colour. */
export function SharedPassages({ passages }: { passages: readonly PassageBeside[] }) {
	return (
		<ul class="shared-passages">
			{passagesSideBySide(passages).map((lot) => {
				const [longest] = lot;
				if (!longest) return null;
				return (
					<li key={longest.key} class={`is-${longest.colour}`}>
						<p class="passage-words" dir="auto" lang="">
							<mark>{longest.quote.exact}</mark>
						</p>
						<ul class="shared-notes">
							{lot.map((passage) => (
								<MembersNote
									key={passage.key}
									passage={passage}
									isShorter={passage.quote.exact !== longest.quote.exact}
								/>
							))}
						</ul>
					</li>
				);
			})}
		</ul>
	);
}

/** Names and notes are others' words: each stands for itself, and none reorders what stands beside it. */
function MembersNote({ passage, isShorter }: { passage: PassageBeside; isShorter: boolean }) {
	const { isOwn, colour, quote, note, tags, createdAt } = passage;
	return (
		<li class={`highlight is-${colour}`}>
			<p class="shared-author dotted">
				<b>
					<span class="visually-hidden">{say('named', { name: colourName(colour) })} </span>
					{isOwn ? sayMember(passage) : <bdi lang="">{sayMember(passage)}</bdi>}
				</b>
				<KeptTime at={createdAt} />
			</p>
			{isShorter && (
				<p class="shared-part" dir="auto" lang="">
					{quote.exact}
				</p>
			)}
			{note !== '' && (
				<p class="highlight-note" dir="auto" lang="">
					{note}
				</p>
			)}
			{tags.length > 0 && (
				<p class="shared-tags">
					{tags.map((tag) => (
						<bdi key={tag} lang="">
							#{tag}
						</bdi>
					))}
				</p>
			)}
		</li>
	);
}
