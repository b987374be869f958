import { TimeStamp } from '../../kit/time-stamp.tsx';
import { WebLink } from '../../kit/web-link.tsx';
import { OutletName } from './outlet-name.tsx';

interface ArticleLinkProps {
	article: { url: string; title: string; outlet: string; via?: string | null; publishedAt: string | null };
}

/** An article elsewhere: its headline as a link, its outlet and time. */
export function ArticleLink({ article: { url, title, outlet, via = null, publishedAt } }: ArticleLinkProps) {
	return (
		<>
			<p class="related-title">
				<WebLink url={url}>{title}</WebLink>
			</p>
			<p class="related-facts dotted">
				<span>
					<OutletName outlet={outlet} via={via} />
				</span>
				{publishedAt && <TimeStamp iso={publishedAt} />}
			</p>
		</>
	);
}
