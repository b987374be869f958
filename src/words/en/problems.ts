import { type Problem, type Problems, problemOf } from '../../core/problem.ts';
import { counted, numberInWords } from '../language.ts';
import { inWords, type Wordings } from '../wordings.ts';
import { FEED_PROBLEMS } from './feed-problems.ts';
import { LOOK_UP_PROBLEMS } from './look-up-problems.ts';
import { sayRefusedValue } from './musts.ts';

const WORDINGS: Wordings<Problems> = {
	...FEED_PROBLEMS,
	...LOOK_UP_PROBLEMS,
	// each says what to do, and that nothing was deleted by us
	'library-newer':
		'Sidelight was updated before and kept your library in a newer form. Update Sidelight, or delete everything to start over.',
	'library-busy':
		'An older copy of Sidelight still has your library open. Nothing is lost: close the browser and open it again.',
	'library-unreadable':
		'The browser could not open your library. Nothing was deleted: close the browser and open it again. If that does not help, delete everything to start over.',
	'disk-full':
		'This could not be kept: there is no room left on the disk, or the browser gives Sidelight no more. What was kept before is still there.',
	'settings-refused': ({ field }) => `The settings stay as they were: "${field}" is not as it must be`,
	'highlight-refused': ({ field }) => `This cannot be kept as a highlight: "${field}" is not as it must be`,
	'follow-refused': ({ field }) => `This cannot be followed: "${field}" is not as it must be`,
	'correction-refused': ({ field }) => `This correction cannot be kept: "${field}" is not as it must be`,
	'tab-closed': 'The tab is closed.',
	'other-page': 'The tab shows another page by now',
	'page-gone-on': 'The page is no longer the article that this was about.',
	'article-changed': 'The article is not as it was: please look again',
	'not-an-article': 'Sidelight does not know this page as an article',
	'page-silent': 'The page did not answer: it may be busy or stuck. Nothing was read of it.',
	'address-hidden':
		'The browser does not tell Sidelight the address of this page, so nothing was read of it. Press the Sidelight button in the toolbar to have it read.',
	'page-took-too-long': 'Reading this page took too long, so Sidelight stopped. It does not try again unless you ask.',
	'not-web-address': 'This is no web address',
	'address-not-opened': 'Only web addresses can be opened',
	'passage-empty': 'There are no words to keep',
	'passage-too-long': 'The passage is too long to keep as one highlight',
	'passage-longer': ({ most, length }) =>
		`A highlight holds at most ${counted(most, { one: '# letter', other: '# letters' })}, and this passage has ${numberInWords(length)}`,
	'no-colour': ({ colour }) => `There is no colour ${colour}`,
	'note-too-long': ({ most }) =>
		`The note is too long: it may have ${counted(most, { one: '# letter', other: '# letters' })}`,
	'notes-too-long': 'The passage is kept already, and both notes together are too long',
	'passage-unreadable': 'Something that cannot be read is kept under the same name: please select the passage anew',
	'passages-flood': 'So many passages were kept at once that Sidelight needs a moment',
	'passage-on-other-article':
		'The page has gone on to another article: copy your note, and select the words again where they stand',
	'passage-beside-article':
		'These words stand in another article on this page. Scroll on until the address is its own, or open it, and select them again',
	'highlight-gone': 'This highlight is not there any more',
	'note-not-waiting': 'This passage is not waiting any more: copy your note, close this and select the words again',
	'no-note-window': 'No window could be opened for the note',
	'highlights-deleted': 'Highlights were deleted while they were exported: please export them again',
	'import-unknown':
		'Sidelight does not know this kind of file. It reads its own, W3C annotations, and what Hypothesis, Obsidian Web Clipper, Omnivore, Readwise, Raindrop and Instapaper export. Nothing was changed.',
	'import-unreadable': 'This file is not whole, or was changed by something: it cannot be read. Nothing was changed.',
	'import-newer': 'This file is of a later Sidelight. Update Sidelight and try again. Nothing was changed.',
	'import-too-large': 'This file holds more highlights than a library may have. Nothing was changed.',
	'backup-unknown': 'This file is no backup of Sidelight. Nothing was changed.',
	'backup-broken':
		'This backup is not whole, or something of it was changed since it was made: nothing of it is taken in. Nothing was changed.',
	'backup-newer': 'This backup is of a later Sidelight. Update Sidelight and try again. Nothing was changed.',
	'highlight-forgotten': 'What came from a private window is forgotten',
	'no-such-verdict': ({ verdict }) => `An actor cannot be "${verdict}"`,
	'private-not-followed': 'What you read in a private window is not kept, so it cannot be followed',
	'feed-not-subscribed': 'This feed is no longer subscribed to',
	'site-unreachable': 'The site could not be reached.',
	'took-too-long': 'Reading it took too long, so Sidelight stopped.',
	'analysis-not-started': 'The part of Sidelight that analyses could not be started',
	'model-missing': ({ name }) => `The model file "${name}" is missing from the installation`,
	'model-broken': ({ part }) => `A model file of the installation is broken (“${part}”): install Sidelight again`,
	'question-refused': ({ method, ...value }) => `"${method}" was refused: ${sayRefusedValue(value)}`,
	'answer-refused': ({ method, ...value }) =>
		`What the page says to "${method}" cannot be used: ${sayRefusedValue(value)}`,
	'nobody-answered': ({ method }) => `Nobody answered "${method}"`,
	'no-such-method': ({ method }) => `There is no method "${method}"`,
	unexpected: ({ message }) => message,
};

/** What went wrong, in a sentence. */
export function sayProblem(problem: Problem): string {
	return inWords(WORDINGS, problem);
}

/** The same by an error of any kind. */
export function sayError(error: unknown): string {
	return sayProblem(problemOf(error));
}
