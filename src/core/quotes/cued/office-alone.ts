import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';
import { type LastSpeakers, type Speaker, speakerOf } from './last-speakers.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** "der Trainer", "la jefa del Ejecutivo", of whom the text does not say what of: somebody it named already. */
export function isOfficeAlone(
	{ marked, list }: CuedText,
	{ first, label, participant, isPronoun }: SpeakerPhrase,
): boolean {
	if (isPronoun || participant) return false;
	const [office, end] = label;
	const words = marked.words.slice(office, end);
	const elided = /^l['’](?=\p{L})/u.exec(words[0] ?? '')?.[0] ?? '';
	if (elided !== '') words[0] = (words[0] ?? '').slice(elided.length);
	const isDefinite =
		list.definite !== undefined && (elided !== '' || (first < office && list.definite.has(marked.words[first] ?? '')));
	if (list.leaders?.lengthAt(words, 0) === words.length) return isDefinite || !list.definite;
	return isDefinite && list.roles?.lengthAt(words, 0) === words.length;
}

/**
 * An office alone means the only person of its gender who spoke so far; where several did, or a person is named close by who may be another, nobody
 * says whom. Where the text names nobody, it is the office that spoke.
 */
export function holderOfOffice(
	text: CuedText,
	phrase: SpeakerPhrase,
	spoke: LastSpeakers,
	range: TokenRange,
): { speaker: Speaker | null; isSure: boolean } {
	const gender = genderOfOffice(text, phrase);
	const { persons } = spoke;
	const [only, another] = persons.filter(({ participant }) => !participant?.gender || participant.gender === gender);
	const isAlone = only && !another && (persons.length === 1 || only.participant?.gender === gender);
	if (isAlone && !spoke.isPersonNear(range, only.participant)) return { speaker: only, isSure: true };
	return { speaker: speakerOf(text, phrase), isSure: persons.length === 0 && !spoke.isPersonNear(range) };
}

function genderOfOffice({ marked, list }: CuedText, { first, label }: SpeakerPhrase): 'female' | 'male' {
	const office = marked.words[label[0]] ?? '';
	const isFeminine = list.capitalisedNouns ? /in$/.test(office) : /^l?a$/.test(marked.words[first] ?? '');
	return isFeminine ? 'female' : 'male';
}
