import './announcer.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';

interface Notice {
	text: string;
	undo?: () => void;
}

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
	const [notice, setNotice] = useState<Notice | null>(null);
	const announcements = useMemo<Announcements>(
		() => ({
			announce: (text, undo) => setNotice(undo ? { text, undo } : { text }),
			announceFailure: (error) => setNotice({ text: error instanceof Error ? error.message : String(error) }),
		}),
		[],
	);
	return (
		<AnnouncementContext.Provider value={announcements}>
			{children}
			<div class="foot">
				<div class="announcer" role="status">
					{notice && (
						<div class="notice" key={notice.text}>
							<p>{notice.text}</p>
							{notice.undo && (
								<button
									// What was deleted took the focus with it.
									ref={(button) => button?.focus()}
									type="button"
									class="text-button"
									onClick={() => {
										setNotice(null);
										notice.undo?.();
									}}
								>
									Undo
								</button>
							)}
							<IconButton icon="close" label="Close this notice" onClick={() => setNotice(null)} />
						</div>
					)}
				</div>
				{foot}
			</div>
		</AnnouncementContext.Provider>
	);
}
