import { type CueList, wordSet } from '../cue-list.ts';

export const CUES: CueList = {
	verbs: wordSet(
		`sagt sagte gesagt erklärt erklärte betont betonte schreibt schrieb geschrieben meint meinte warnt warnte fordert forderte kritisiert
		kritisierte berichtet berichtete antwortet antwortete versichert versicherte ergänzt ergänzte teilte fügte hinzu räumte bestätigte
		bestätigt bedauerte lobte mahnte mahnt kündigte verkündete behauptete behauptet äußerte bekräftigte erzählt erzählte stellte
		klagte klagt twitterte unterstrich unterstreicht resümierte urteilte verspricht versprach sprach rief fragte fragt`,
	),
	accordingTo: wordSet('laut zufolge angaben'),
	afterMarks: wordSet('so'),
	pronouns: /^(?:er|sie)$/,
	noName:
		/^(?:der|die|das|den|dem|des|ein|eine|er|sie|es|wir|ich|und|oder|aber|doch|in|im|am|an|auf|bei|mit|von|vom|zu|zur|zum|für|nach|laut|so|dabei|zugleich|dazu|daher|herr|frau|dr|prof|.*(?:kanzler|kanzlerin|minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin|sekretär|sekretärin|meister|meisterin|leiter|leiterin|experte|expertin|forscher|forscherin|trainer|trainerin|vorsitzende|vorsitzender|politiker|politikerin|direktor|direktorin|professor|professorin|abgeordnete|abgeordneter))$/,
};
