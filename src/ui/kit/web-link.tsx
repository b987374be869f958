import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAnnouncements } from './announcer.tsx';

/** How a link is opened in place of the browser's own way, so that a popup closes as it should; null leaves it to the browser. */
export const LinkOpening = createContext<((url: string) => Promise<void>) | null>(null);

interface WebLinkProps {
	url: string;
	children: ComponentChildren;
}

/** A link to a page on the web. Addresses come from pages and feeds: one of any other scheme stays plain text. */
export function WebLink({ url, children }: WebLinkProps) {
	const open = useContext(LinkOpening);
	const { announceFailure } = useAnnouncements();
	if (!isWebAddress(url)) return <span dir="auto">{children}</span>;
	return (
		<a
			href={url}
			target="_blank"
			rel="noopener noreferrer"
			dir="auto"
			onClick={(event) => {
				if (!open) return;
				event.preventDefault();
				void open(url).catch(announceFailure);
			}}
		>
			{children}
		</a>
	);
}

function isWebAddress(url: string): boolean {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
