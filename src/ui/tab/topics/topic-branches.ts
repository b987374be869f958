import { branchName, topicName } from '../../../words/topic-names.ts';

/** The branch a topic stands in, in words; null for the branch itself, for one not known and for one that is called as the topic is. */
export function topicBranch({ id, branch, name }: { id: string; branch: string; name: string }): string | null {
	const said = id === branch ? null : branchName(branch);
	return said?.toLowerCase() === topicName(name).toLowerCase() ? null : said;
}
