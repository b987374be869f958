import { isSomewhere } from './metonyms.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';

const SPORT =
	/^(?:rugby|football|soccer|cricket|hockey|basketball|baseball|quarterback|touchdown|innings|wicket|wickets|halftime|half-time|semi-final|semifinal|semi-finals|semifinals|quarter-final|quarterfinal|quarter-finals|playoff|playoffs|play-offs|tournament|championship|championships|league|striker|midfielder|goalkeeper|coach|try|tries|goals|scored|fixture|kick-off|kickoff|teammates|teammate|captain|unbeaten)$/;
/** "to beat England", "against Samoa", "England won". */
const FACED = /^(?:against|beat|beating|faced|facing|defeated|defeating|play|playing|versus|vs|over)$/;
const PLAYS =
	/^(?:won|lost|beat|drew|scored|play|plays|played|face|faces|faced|defeated|trailed|led|host|hosted|qualified)$/;

/**
 * Whether a place's name means its team: it plays or is played, in a sentence about sport. Teams are not linked to the place, nor joined with it.
 */
export function isTeam(mention: NamedMention): boolean {
	const { sentence, first, end } = mention;
	if (isSomewhere(mention)) return false;
	const plays = FACED.test(lowerAt(sentence, first - 1)) || PLAYS.test(lowerAt(sentence, end));
	return (plays || mention.type === 'ORG') && sentence.words.some((_, i) => SPORT.test(lowerAt(sentence, i)));
}
