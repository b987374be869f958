/** The top level of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0), shortened to fit a chip. */
const BRANCHES: Record<string, string> = {
	'medtop:01000000': 'Arts and media',
	'medtop:02000000': 'Crime and justice',
	'medtop:03000000': 'Disaster',
	'medtop:04000000': 'Economy',
	'medtop:05000000': 'Education',
	'medtop:06000000': 'Environment',
	'medtop:07000000': 'Health',
	'medtop:08000000': 'Human interest',
	'medtop:09000000': 'Labour',
	'medtop:10000000': 'Lifestyle',
	'medtop:11000000': 'Politics',
	'medtop:12000000': 'Religion',
	'medtop:13000000': 'Science and technology',
	'medtop:14000000': 'Society',
	'medtop:15000000': 'Sport',
	'medtop:16000000': 'Conflict',
	'medtop:17000000': 'Weather',
};

/** The branch a topic stands in, in words; null for the branch itself and for one not known. */
export function topicBranch({ id, branch }: { id: string; branch: string }): string | null {
	return id === branch ? null : (BRANCHES[branch] ?? null);
}

/** The name of a branch; null for the id of any other topic. */
export function branchName(id: string): string | null {
	return BRANCHES[id] ?? null;
}
