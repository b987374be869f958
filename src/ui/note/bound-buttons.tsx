import type { Edge } from '../../core/highlights/moved-bound.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { IconButton } from '../kit/icon-button.tsx';

const LABELS: Record<Edge, Record<1 | -1, PlainKey>> = {
	start: { [-1]: 'bound_start_earlier', 1: 'bound_start_later' },
	end: { [-1]: 'bound_end_earlier', 1: 'bound_end_later' },
};

interface BoundButtonsProps {
	/** Of the highlight, whose direction says where earlier is. */
	words: string;
	move: (edge: Edge, by: 1 | -1) => void;
	/** Takes back what was drawn; null where nothing was. */
	undo: (() => void) | null;
}

/** Let a highlight begin and end elsewhere, word by word. */
export function BoundButtons({ words, move, undo }: BoundButtonsProps) {
	const isRightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
	const button = (edge: Edge, by: 1 | -1) => (
		<IconButton icon={by === 1 ? 'next' : 'previous'} label={say(LABELS[edge][by])} onClick={() => move(edge, by)} />
	);
	return (
		<fieldset class="note-bounds" dir={isRightToLeft ? 'rtl' : 'ltr'} aria-label={say('bounds')}>
			<span>
				{button('start', -1)}
				{button('start', 1)}
			</span>
			<span aria-hidden="true" class="note-bounds-line" />
			{undo && (
				<>
					<button type="button" class="text-button" onClick={undo}>
						{say('undo')}
					</button>
					<span aria-hidden="true" class="note-bounds-line" />
				</>
			)}
			<span>
				{button('end', -1)}
				{button('end', 1)}
			</span>
		</fieldset>
	);
}

/** Letters of a passage's beginning and of its end that tell where they are. */
const SHOWN = 22;

/** A passage by its first and its last words. */
export function shortened(words: string): string {
	const line = words.replace(/\s+/g, ' ');
	if (line.length <= 2 * SHOWN + 6) return line;
	const first = line
		.slice(0, SHOWN)
		.replace(/(.\s)\S*$/, '$1')
		.trimEnd();
	const last = line
		.slice(-SHOWN)
		.replace(/^\S*(\s.)/, '$1')
		.trimStart();
	return `${first} … ${last}`;
}
