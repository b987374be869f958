import { hasMessage, keyOf, type PlainKey, say } from './say.ts';

/** The top level of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0) by id and English name, shortened to fit a chip. */
const BRANCHES: readonly (readonly [id: string, english: string, key: PlainKey])[] = [
	['medtop:01000000', 'arts, culture, entertainment and media', 'topic_arts_and_media'],
	['medtop:02000000', 'crime, law and justice', 'topic_crime_and_justice'],
	['medtop:03000000', 'disaster, accident and emergency incident', 'topic_disaster'],
	['medtop:04000000', 'economy, business and finance', 'topic_economy'],
	['medtop:05000000', 'education', 'topic_education'],
	['medtop:06000000', 'environment', 'topic_environment'],
	['medtop:07000000', 'health', 'topic_health'],
	['medtop:08000000', 'human interest', 'topic_human_interest'],
	['medtop:09000000', 'labour', 'topic_labour'],
	['medtop:10000000', 'lifestyle and leisure', 'topic_lifestyle'],
	['medtop:11000000', 'politics', 'topic_politics'],
	['medtop:12000000', 'religion', 'topic_religion'],
	['medtop:13000000', 'science and technology', 'topic_science_and_technology'],
	['medtop:14000000', 'society', 'topic_society'],
	['medtop:15000000', 'sport', 'topic_sport'],
	['medtop:16000000', 'conflict, war and peace', 'topic_conflict'],
	['medtop:17000000', 'weather', 'topic_weather'],
];

const KEYS_BY_ID = new Map(BRANCHES.map(([id, , key]) => [id, key]));
const KEYS_BY_NAME = new Map(BRANCHES.map(([, english, key]) => [english, key]));

/** The name of a branch; null for the id of any other topic. */
export function branchName(id: string): string | null {
	const key = KEYS_BY_ID.get(id);
	return key ? say(key) : null;
}

/** What something followed is called: an actor by its name. */
export function subjectName({ kind, name }: { kind: 'topic' | 'actor'; name: string }): string {
	return kind === 'topic' ? topicName(name) : name;
}

/**
 * What a topic is called in the language of the interface. @param english its name in IPTC Media Topics, which stands for it wherever it is kept,
 * and is the answer for what no article is said to be about any more
 */
export function topicName(english: string): string {
	const branch = KEYS_BY_NAME.get(english);
	if (branch) return say(branch);
	const key = keyOf('subject', codeOf(english));
	return hasMessage(key) ? say(key as PlainKey) : english;
}

/** "trial (court)" is "trial-court". */
function codeOf(english: string): string {
	return english
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
