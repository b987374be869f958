import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser suites from the longest on. One that began last would leave the other core without work. */
const LONGEST = [
	'newsroom',
	'hostile-sites',
	'survival',
	'painted',
	'feeds',
	'sources',
	'interface-states',
	'library',
	'accessibility',
	'note',
	'first-screen',
	'story',
	'note-on-click',
	'site-rules',
	'following',
	'actors',
	'library-files',
	'reach',
	'laid-out',
	'kept-painted',
	'killed-writes',
	'requests',
];

/** Begins with the files that take longest; of the others the larger come first, as vitest has it. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const placeOf = ({ moduleId }: TestSpecification) => {
			const place = LONGEST.indexOf(path.basename(moduleId, '.test.ts'));
			return moduleId.includes('/browser/') && place >= 0 ? place : LONGEST.length;
		};
		return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
	}
}
