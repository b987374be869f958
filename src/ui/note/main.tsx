import '../kit/theme.css';
import { render } from 'preact';
import { connectNoteToBackground } from '../../platform/note-client.ts';
import { NotePage } from './note-page.tsx';
import { guardPresses, type PressState } from './press-guard.ts';

const root = document.getElementById('root') ?? document.body;
const background = connectNoteToBackground();
const token = location.hash.slice(1);
const lostFocus = () => void background.lostFocus(token);
const close = () => void background.closeNote(token);

// where nothing waits for this frame, a page has put it there itself: it stays empty
void background.openNote(token).then((offer) => {
	if (!offer) return;
	let pressState: PressState = 'waiting';
	const show = () =>
		render(
			<NotePage
				words={offer.words}
				pressState={pressState}
				keep={(colour, note) => background.keepNote(token, colour, note)}
				close={close}
				lostFocus={lostFocus}
			/>,
			root,
		);
	show();
	guardPresses((state) => {
		pressState = state;
		show();
	});
});
