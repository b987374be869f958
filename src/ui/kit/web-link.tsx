import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAnnouncements } from './announcer.tsx';
import { languageTag } from './language-tag.ts';

/** How a link is opened in place of the browser's own way, so that a popup closes as it should; null leaves it to the browser. */
export const LinkOpening = createContext<((url: string) => Promise<void>) | null>(null);

interface WebLinkProps {
	url: string;
	/** Of the words in it where they are not ours, BCP 47; null where nobody tells. */
	language?: string | null;
	children: ComponentChildren;
}

/** A link to a page on the web. Addresses come from pages and feeds: one of any other scheme stays plain text. */
export function WebLink({ url, language, children }: WebLinkProps) {
	const open = useContext(LinkOpening);
	const { announceFailure } = useAnnouncements();
	const lang = language === undefined ? undefined : languageTag(language);
	if (!isWebAddress(url))
		return (
			<span dir="auto" lang={lang}>
				{children}
			</span>
		);
	return (
		<a
			lang={lang}
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
