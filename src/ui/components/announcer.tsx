import './announcer.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { Notice } from './notice.tsx';

interface Announcements {
	/** Says something shown at the foot of the part and read by screen readers; `undo` offers to take it back. */
	announce(text: string, undo?: () => void): void;
	/** Says why something that was asked for failed. */
	announceFailure(error: unknown): void;
}

const AnnouncementContext = createContext<Announcements>({ announce: () => {}, announceFailure: () => {} });

export function useAnnouncements(): Announcements {
	return useContext(AnnouncementContext);
}

interface AnnouncerProps {
	children: ComponentChildren;
	/** Stays in view below the notice. */
	foot?: ComponentChildren;
}

/**
 * Shows one notice at a time below its children. It stays until the reader closes it or the next one comes: a notice that leaves
 * by itself is gone before slow readers reach its button (WCAG 2.2.1).
 */
export function Announcer({ children, foot }: AnnouncerProps) {
	const [notice, setNotice] = useState<{ text: string; undo: (() => void) | undefined } | null>(null);
	// Two notices with the same words are two elements, so that the second is read as well.
	const [count, setCount] = useState(0);
	const announcements = useMemo<Announcements>(() => {
		const announce = (text: string, undo?: () => void) => {
			setNotice({ text, undo });
			setCount((before) => before + 1);
		};
		return {
			announce,
			announceFailure: (error) => announce(error instanceof Error ? error.message : String(error)),
		};
	}, []);
	return (
		<AnnouncementContext.Provider value={announcements}>
			{children}
			<div class="foot">
				<div class="announcer" role="status">
					{notice && <Notice key={count} text={notice.text} undo={notice.undo} close={() => setNotice(null)} />}
				</div>
				{foot}
			</div>
		</AnnouncementContext.Provider>
	);
}
