import './announcer.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { sayError } from '../../words/problems.ts';
import { keepFocus } from './keep-focus.ts';
import { Notice, type NoticeProps } from './notice.tsx';

interface Announcements {
	/** Says what was done, at the foot of the part and to screen readers; `undo` offers to take it back. */
	announce(text: string, undo?: () => void): void;
	/** Says why something that was asked for failed. Who uses announcements is drawn anew then: a control shows what holds, not what was not saved. */
	announceFailure(error: unknown): void;
}

const AnnouncementContext = createContext<Announcements>({ announce: () => {}, announceFailure: () => {} });

export function useAnnouncements(): Announcements {
	return useContext(AnnouncementContext);
}

interface AnnouncerProps {
	children: ComponentChildren;
	/** Stands above all, and is read first. */
	head?: ComponentChildren;
	/** Stays in view below the notice. It is reached next, so that what is there is a few stops away however much stands between. */
	foot?: ComponentChildren;
}

/**
 * Shows one notice at a time below its children. One that offers something or says what failed stays until the reader closes it
 * or the next one comes: it would be gone before slow readers reach its button (WCAG 2.2.1). A mere "done" leaves by itself.
 */
export function Announcer({ children, head, foot }: AnnouncerProps) {
	const [notice, setNotice] = useState<Omit<NoticeProps, 'close'> | null>(null);
	// Two notices with the same words are two elements, so that the second is read as well.
	const [count, setCount] = useState(0);
	useLayoutEffect(() => keepFocus(document), []);
	const [failures, setFailures] = useState(0);
	const announcements = useMemo<Announcements>(() => {
		const show = (text: string, stays: boolean, undo?: () => void) => {
			setNotice({ text, stays, undo });
			setCount((before) => before + 1);
		};
		return {
			announce: (text, undo) => show(text, undo !== undefined, undo),
			announceFailure: (error) => {
				show(sayError(error), true);
				setFailures((before) => before + 1);
			},
		};
	}, [failures]);
	return (
		<AnnouncementContext.Provider value={announcements}>
			{head}
			<div class="foot">
				<div class="announcer" role="status">
					{notice && <Notice key={count} {...notice} close={() => setNotice(null)} />}
				</div>
				{foot}
			</div>
			{children}
		</AnnouncementContext.Provider>
	);
}
