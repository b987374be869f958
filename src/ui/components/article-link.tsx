import { TimeStamp } from './time-stamp.tsx';
import { WebLink } from './web-link.tsx';

interface ArticleLinkProps {
	article: { url: string; title: string; outlet: string; publishedAt: string | null };
	open: (url: string) => void;
}

/** An article elsewhere: its headline as a link, its outlet and time. */
export function ArticleLink({ article: { url, title, outlet, publishedAt }, open }: ArticleLinkProps) {
	return (
		<>
			<p class="related-title">
				<WebLink url={url} open={open}>
					{title}
				</WebLink>
			</p>
			<p class="related-facts dotted">
				<bdi>{outlet}</bdi>
				{publishedAt && <TimeStamp iso={publishedAt} />}
			</p>
		</>
	);
}
