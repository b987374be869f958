import type { ComponentChildren } from 'preact';

interface WebLinkProps {
	url: string;
	/** Opens it in place of the browser's own way, so that a popup closes as it should. */
	open: (url: string) => void;
	children: ComponentChildren;
}

/** A link to a page on the web. Addresses come from pages and feeds: one of any other scheme stays plain text. */
export function WebLink({ url, open, children }: WebLinkProps) {
	if (!isWebAddress(url)) return <span dir="auto">{children}</span>;
	return (
		<a
			href={url}
			target="_blank"
			rel="noopener noreferrer"
			dir="auto"
			onClick={(event) => {
				event.preventDefault();
				open(url);
			}}
		>
			{children}
		</a>
	);
}

function isWebAddress(url: string): boolean {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
