import type { ComponentChildren } from 'preact';
import { countryName } from '../../../words/language.ts';
import { TimeStamp } from '../../kit/time-stamp.tsx';
import { WebLink } from '../../kit/web-link.tsx';
import { OutletName } from './outlet-name.tsx';

interface ArticleLinkProps {
	article: {
		url: string;
		title: string;
		outlet: string;
		via?: string | null;
		publishedAt: string | null;
		language?: string | null;
	};
	/** Where its outlet is at home, where that is told: ISO 3166-1 alpha-2. */
	country?: string | null;
	/** Further facts. */
	children?: ComponentChildren;
}

/** An article elsewhere: its headline as a link, its outlet and time. */
export function ArticleLink({ article, country = null, children }: ArticleLinkProps) {
	const { url, title, outlet, via = null, publishedAt, language = null } = article;
	return (
		<>
			<p class="related-title">
				<WebLink url={url} language={language}>
					{title}
				</WebLink>
			</p>
			<p class="related-facts dotted">
				<span>
					<OutletName outlet={outlet} via={via} />
				</span>
				{country && <span>{countryName(country)}</span>}
				{publishedAt && <TimeStamp iso={publishedAt} />}
				{children}
			</p>
		</>
	);
}
