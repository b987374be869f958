import { expect, test } from 'vitest';
import { speakersShown } from './quotes-shown.ts';

test.each([
	[
		'a clause whose verb ends it',
		'Wie Ingrid Halloran am Montag mitteilte, seien „alle Brücken bis Mai gesperrt“.',
		'Ingrid Halloran',
	],
	[
		'a clause of its own',
		'Während Ingrid Halloran erklärte, sie freue sich sehr, „größer wird es nicht“, räumte Peter Quell ein, dass er müde sei.',
		'Ingrid Halloran',
	],
	[
		'a title and a name between commas',
		'Wie der Vorsitzende Richter, Peter Quell, ausführte, hätte es „ein großes Unglück am Hafen“ gegeben.',
		'Peter Quell',
	],
	[
		'an office of an office',
		'„Wir prüfen das in Ruhe“, sagte der Sprecher der Fraktion der Vellpartei im Landtag, Peter Quell.',
		'Peter Quell',
	],
	[
		'a state that is named behind its noun',
		'„Wir prüfen das in Ruhe“, sagte die Ministerin des Landes Vellmark, Ingrid Halloran.',
		'Ingrid Halloran',
	],
	[
		'a genitive behind a noun',
		'Den Unmut der Partei brachte die Sprecherin der Fraktion, Ingrid Halloran, zum Ausdruck: „Es gibt keinen Grund dafür.“',
		'Ingrid Halloran',
	],
	[
		'“it was said by”',
		'„Alle Zeichen deuten auf einen Unfall hin“, hieß es vom Abgeordneten Peter Quell.',
		'Peter Quell',
	],
	[
		'a passive',
		'In der Meldung wird Ingrid Halloran wie folgt zitiert: „Der nächste Start gelingt uns.“',
		'Ingrid Halloran',
	],
	['an outlet in marks', '„Er war ein stiller Mann“, schrieb die „Vell Zeitung“ in einem Nachruf.', 'Vell Zeitung'],
	[
		'two at once',
		'„Wir treten beide zurück“, erklärten Ingrid Halloran und Peter Quell.',
		'Ingrid Halloran und Peter Quell',
	],
	[
		'a part of a noun',
		'„Wir treten beide zurück“, meinen die Neu-Mitglieder Ingrid Halloran und Peter Quell.',
		'Ingrid Halloran und Peter Quell',
	],
	[
		'whose assistant it is',
		'Ulla Halloran schwieg. Hallorans neuer Mitarbeiter Peter Quell zeigt es offen: „Wir sind dafür.“',
		'Peter Quell',
	],
	['whom somebody reproaches', 'Die Kampagne warf Ingrid Halloran vor, sie sei nur „eine typische Politikerin“.', null],
])('in German the speaker is told behind %s', (_, text, speaker) => {
	expect(speakersShown('de', text)).toEqual([speaker]);
});
