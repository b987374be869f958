import { say, sayCounted, sayInParts } from '../../../words/say.ts';
import './follow-news.css';
import { useEffect, useState } from 'preact/hooks';
import type { FollowNewsView } from '../../../messages/follows.ts';
import { numberInWords, sideBySide } from '../../../words/language.ts';
import { subjectName } from '../../../words/topic-names.ts';
import type { FollowActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { TimeStamp } from '../../kit/time-stamp.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { WebLink } from '../../kit/web-link.tsx';
import { OutletName } from '../coverage/outlet-name.tsx';

interface FollowNewsProps {
	news: FollowNewsView[];
	/** How many stand there at first. */
	limit: number;
	/** Stays folded until the reader unfolds it, where there is no room. */
	isFolded?: boolean;
	actions: Pick<FollowActions, 'markNewsSeen' | 'dismissNews'>;
}

/** What the feeds brought about what the reader follows. Unfolded while there is something unseen; being shown, it is seen. */
export function FollowNews({ news, limit, isFolded = false, actions }: FollowNewsProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [isOpen, setOpen] = useState(false);
	// what was new when it came into view stays marked as new while it is in view
	const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
	const unseen = news.filter(({ isSeen }) => !isSeen);
	const { few, hidden, showAll } = useFirstFew(news, limit);
	useEffect(() => {
		if (unseen.length === 0 || (isFolded && !isOpen)) return;
		setOpen(true);
		setFresh((before) => new Set([...before, ...unseen.map(({ id }) => id)]));
		void actions.markNewsSeen().catch(announceFailure);
	}, [unseen.map(({ id }) => id).join('\n'), isFolded && isOpen]);
	async function clear(): Promise<void> {
		try {
			const undo = await actions.dismissNews();
			announce(say('news_cleared'), () => void undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	if (news.length === 0) return null;
	return (
		<details class="follow-news" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{say('news_title')} <span class="count">{numberInWords(news.length)}</span>
			</summary>
			<ul class="follow-news-list">
				{few.map((article) => (
					<li key={article.id}>
						<p class="follow-news-title">
							<WebLink url={article.url} language={null}>
								{article.title}
							</WebLink>
						</p>
						<p class="follow-news-facts dotted">
							{fresh.has(article.id) && <span class="badge">{say('news_new')}</span>}
							<span>
								<OutletName outlet={article.outlet} via={article.via} />
							</span>
							{article.publishedAt && <TimeStamp iso={article.publishedAt} />}
							<span>
								{sayInParts('news_about', { subjects: <bdi>{sideBySide(article.about.map(subjectName))}</bdi> })}
							</span>
						</p>
					</li>
				))}
			</ul>
			<p class="follow-news-tools">
				{hidden > 0 && (
					<button type="button" class="text-button" onClick={showAll}>
						{sayCounted('more_articles', hidden)}
					</button>
				)}
				<button type="button" class="text-button" onClick={() => void clear()}>
					{say('news_clear')}
				</button>
			</p>
		</details>
	);
}
