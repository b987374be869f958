import { looksLike } from '../core/groups/looks-like.ts';
import type { GroupPassage } from '../messages/groups.ts';
import { say } from './say.ts';

/** What a group is called: the name of its database. @param url of the database */
export function groupTitle(url: string): string {
	return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
}

/** Who wrote a passage. A member who calls themselves as the reader is called here, in whatever language that is, does not pass for them. */
export function sayMember({ member, author, isOwn }: Pick<GroupPassage, 'member' | 'author' | 'isOwn'>): string {
	const you = say('member_you');
	if (isOwn) return you;
	return looksLike(member) === looksLike(you) ? `${member} (${author})` : member;
}
