import type { StoryArticle } from '../coverage/outlet-coverage.ts';

/** An outlet's name, and behind it who says so where that is not the outlet: "northbank.test via Gossip Wire". */
export function outletLabel({ outlet, via }: Pick<StoryArticle, 'outlet' | 'via'>): string {
	return via === null ? outlet : `${outlet} via ${via}`;
}

/**
 * Who is counted for an article. A feed that speaks of other sites' articles is one voice, however many outlets it names; who was asked by
 * name who else has a story is believed that these have it.
 */
export function speakerOf({ outlet, via, source }: Pick<StoryArticle, 'outlet' | 'via' | 'source'>): string {
	return via !== null && source === 'feed' ? via : outlet;
}
