import { useEffect, useState } from 'preact/hooks';
import { passagesSideBySide } from '../../core/groups/side-by-side.ts';
import type { GroupPassage } from '../../messages/groups.ts';
import type { LibraryArticleView } from '../../messages/library.ts';
import { say } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import type { LibraryActions } from './library-actions.ts';
import { type PassageBeside, SharedPassages } from './shared-passages.tsx';

interface SharedInArticleProps {
	article: LibraryArticleView;
	version: number;
	sharedOfArticle: LibraryActions['sharedOfArticle'];
}

/** What members of the reader's groups marked in an article, with what the reader wrote of the same passages. */
export function SharedInArticle({ article, version, sharedOfArticle }: SharedInArticleProps) {
	const { announceFailure } = useAnnouncements();
	const [shared, setShared] = useState<GroupPassage[]>([]);
	useEffect(() => {
		let isWanted = true;
		sharedOfArticle(article.id).then((found) => isWanted && setShared(found), announceFailure);
		return () => {
			isWanted = false;
		};
	}, [article.id, version]);
	if (shared.length === 0) return null;
	const own = article.highlights.map(
		({ id, tags = [], ...highlight }): PassageBeside => ({
			...highlight,
			tags,
			key: id,
			member: '',
			author: '',
			isOwn: true,
		}),
	);
	const lots = passagesSideBySide<PassageBeside>([...own, ...shared]);
	return (
		<>
			<h3>{say('groups')}</h3>
			<SharedPassages passages={lots.filter((lot) => lot.some(({ isOwn }) => !isOwn)).flat()} />
		</>
	);
}
