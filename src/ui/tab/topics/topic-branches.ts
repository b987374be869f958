import { type PlainKey, say } from '../../../words/say.ts';
import { topicName } from '../../../words/topic-names.ts';

/** The top level of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0), shortened to fit a chip. */
const BRANCHES: Readonly<Record<string, PlainKey>> = {
	'medtop:01000000': 'topic_arts_and_media',
	'medtop:02000000': 'topic_crime_and_justice',
	'medtop:03000000': 'topic_disaster',
	'medtop:04000000': 'topic_economy',
	'medtop:05000000': 'topic_education',
	'medtop:06000000': 'topic_environment',
	'medtop:07000000': 'topic_health',
	'medtop:08000000': 'topic_human_interest',
	'medtop:09000000': 'topic_labour',
	'medtop:10000000': 'topic_lifestyle',
	'medtop:11000000': 'topic_politics',
	'medtop:12000000': 'topic_religion',
	'medtop:13000000': 'topic_science_and_technology',
	'medtop:14000000': 'topic_society',
	'medtop:15000000': 'topic_sport',
	'medtop:16000000': 'topic_conflict',
	'medtop:17000000': 'topic_weather',
};

/** The branch a topic stands in, in words; null for the branch itself, for one not known and for one that is called as the topic is. */
export function topicBranch({ id, branch, name }: { id: string; branch: string; name: string }): string | null {
	const said = id === branch ? null : branchName(branch);
	return said?.toLowerCase() === topicName(name).toLowerCase() ? null : said;
}

/** The name of a branch; null for the id of any other topic. */
export function branchName(id: string): string | null {
	const key = BRANCHES[id];
	return key ? say(key) : null;
}
