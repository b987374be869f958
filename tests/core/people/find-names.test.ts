import { expect, test } from 'vitest';
import { findNames } from '../../../src/core/people/find-names.ts';
import { readFirstNames } from '../../../src/core/people/first-names.ts';
import { joinNames, nameSpeaker } from '../../../src/core/people/participants.ts';
import { markText } from '../../../src/core/quotes/marked-text.ts';

const firstNames = readFirstNames('tom\ningrid mira\n');
/** A first paragraph, so that what follows is not read as a headline. */
const LEAD = 'it rained all day and the river rose over the road.\n';
const namesIn = (text: string) => findNames(markText(LEAD + text), [], firstNames).map(({ text: name }) => name);
const participantsIn = (text: string) => {
	const marked = markText(LEAD + text);
	return joinNames(marked, findNames(marked, [], firstNames), [], firstNames);
};

test.each<[string, string, string[]]>([
	['leaves titles out', 'on Monday Energy Minister Ingrid Halloran spoke.', ['Ingrid Halloran']],
	['leaves a party before a first name out', 'then Liberal Tom Reyes spoke.', ['Tom Reyes']],
	['keeps organisations whole', 'he met the Brackwater City Council of Trade.', ['Brackwater City Council of Trade']],
	['joins particles', 'we saw Mira van der Berg leave.', ['Mira van der Berg']],
	['passes over what only opens a sentence', 'Unlike Zed Quill, he stayed.', ['Zed Quill']],
	['stops before a possessive', 'it was Halloran’s plan.', ['Halloran']],
])('%s', (_, text, expected) => {
	expect(namesIn(text)).toEqual(expected);
});

test.each([
	['a surname joins the full name before it', 'We met Ingrid Halloran. Later Halloran spoke.', 'Ingrid Halloran'],
	['a surname joins the full name after it', 'We met Halloran. Later Ingrid Halloran spoke.', 'Ingrid Halloran'],
])('%s', (_, text, name) => {
	expect(participantsIn(text).map(nameSpeaker)).toEqual([name, name]);
});

test.each([
	['a title tells it', 'It rained on Mrs. Quill.', 'female'],
	['a first name tells it', 'It rained on Tom Quill.', 'male'],
	['the next pronoun tells it', 'It rained on Zed Quill until she left.', 'female'],
	['nothing tells it', 'It rained on Zed Quill.', null],
])('gender: %s', (_, text, gender) => {
	expect(participantsIn(text).at(-1)?.participant.gender).toBe(gender);
});
