import { languageOf } from '../text/language-of.ts';

/** What reports speech in a language other than English, and what only looks like a name beside it. Lower case. */
export interface CueList {
	/** Verbs of saying, in the forms that news uses. */
	verbs: ReadonlySet<string>;
	/** Words before a source that is no subject: "selon", "laut". Of two words the last is listed: "по словам". */
	accordingTo: ReadonlySet<string>;
	/** Words that name the source only right after the marks and a comma: „…“, so Ana Ruiz. */
	afterMarks?: ReadonlySet<string>;
	/** "he" and "she" beside a verb, alone or joined to it: "dit-il". */
	pronouns: RegExp;
	/** Capitalised words that are no part of a person's name: articles, titles, roles. */
	noName: RegExp;
	/** What an office is of stands in the genitive right before the name, with no word between. */
	joinsGenitives?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Cue lists by language, BCP 47 primary subtag. */
export const CUE_LISTS: Readonly<Record<string, CueList>> = {
	fr: {
		verbs: words(
			`dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté indique indiqué assure assuré estime estimé souligne souligné
			précise précisé raconte raconté confie confié lance lancé prévient prévenu écrit répond répondu rappelle rappelé martèle martelé
			insiste insisté dénonce dénoncé regrette regretté annonce annoncé reconnaît reconnu admet admis conclut conclu poursuit poursuivi
			résume résumé juge jugé plaide plaidé tweete tweeté réagit réagi commente commenté relève relevé note noté témoigne témoigné
			déplore déploré promet promis avertit averti demande demandé`,
		),
		accordingTo: words('selon après'),
		pronouns: /^(?:il|elle)$|-(?:t-)?(?:il|elle)$/,
		noName:
			/^(?:le|la|les|l|un|une|des|ce|cette|ces|il|elle|ils|elles|on|nous|vous|je|mais|et|ou|pour|dans|en|de|du|au|aux|à|selon|après|son|sa|ses|leur|m|mme|président|présidente|ministre|premier|première|maire|porte-parole|directeur|directrice)$/,
	},
	de: {
		verbs: words(
			`sagt sagte gesagt erklärt erklärte betont betonte schreibt schrieb geschrieben meint meinte warnt warnte fordert forderte kritisiert
			kritisierte berichtet berichtete antwortet antwortete versichert versicherte ergänzt ergänzte teilte fügte hinzu räumte bestätigte
			bestätigt bedauerte lobte mahnte mahnt kündigte verkündete behauptete behauptet äußerte bekräftigte erzählt erzählte stellte
			klagte klagt twitterte unterstrich unterstreicht resümierte urteilte verspricht versprach sprach rief fragte fragt`,
		),
		accordingTo: words('laut zufolge angaben'),
		afterMarks: words('so'),
		pronouns: /^(?:er|sie)$/,
		noName:
			/^(?:der|die|das|den|dem|des|ein|eine|er|sie|es|wir|ich|und|oder|aber|doch|in|im|am|an|auf|bei|mit|von|vom|zu|zur|zum|für|nach|laut|so|dabei|zugleich|dazu|daher|herr|frau|dr|prof|.*(?:kanzler|kanzlerin|minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin|sekretär|sekretärin|meister|meisterin|leiter|leiterin|experte|expertin|forscher|forscherin|trainer|trainerin|vorsitzende|vorsitzender|politiker|politikerin|direktor|direktorin|professor|professorin|abgeordnete|abgeordneter))$/,
	},
	es: {
		verbs: words(
			`dijo dice dicho afirma afirmó asegura aseguró explica explicó añade añadió declara declaró señala señaló indica indicó destaca destacó
			subraya subrayó escribe escribió advierte advirtió sostiene sostuvo manifiesta manifestó apunta apuntó comenta comentó recalca
			recalcó responde respondió agrega agregó reconoce reconoció insiste insistió lamenta lamentó denuncia denunció cuenta contó confiesa
			confesó anuncia anunció concluye concluyó precisa precisó admite admitió opina opinó expresa expresó pide pidió resume resumió
			reitera reiteró promete prometió pregunta preguntó`,
		),
		accordingTo: words('según'),
		pronouns: /^(?:él|ella)$/,
		noName:
			/^(?:el|la|los|las|un|una|unos|unas|él|ella|ellos|ellas|y|o|pero|en|de|del|al|a|con|por|para|su|sus|se|lo|según|así|además|también|presidente|presidenta|ministro|ministra|alcalde|alcaldesa|portavoz|director|directora|señor|señora|don|doña)$/,
	},
	uk: {
		joinsGenitives: true,
		verbs: words(
			`сказав сказала сказали каже кажуть заявив заявила заявили заявляє зазначив зазначила зазначає повідомив повідомила повідомили
			повідомляє додав додала додає наголосив наголосила наголошує підкреслив підкреслила підкреслює написав написала пише розповів
			розповіла розповідає вважає пояснив пояснила пояснює відповів відповіла відповідає попередив попередила визнав визнала нагадав
			нагадала запевнив запевнила уточнив уточнила прокоментував прокоментувала заявляють говорить говорив говорила переконаний
			переконана`,
		),
		accordingTo: words('словами'),
		pronouns: /^(?:він|вона)$/,
		noName:
			/^(?:він|вона|вони|ми|я|за|про|це|цей|ця|ці|а|але|і|й|та|у|в|на|з|із|зі|до|від|як|що|коли|так|при|після|водночас|також|президент|президентка|міністр|міністерка|прем'єр|мер|речник|речниця|глава|голова|директор|директорка)$/,
	},
	ru: {
		joinsGenitives: true,
		verbs: words(
			`сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили заявляет отметил отметила отмечает сообщил сообщила
			сообщили сообщает добавил добавила добавляет подчеркнул подчеркнула подчеркивает подчёркивает написал написала пишет рассказал
			рассказала рассказывает считает пояснил пояснила поясняет объяснил объяснила ответил ответила отвечает предупредил предупредила
			признал признала напомнил напомнила уточнил уточнила заверил заверила прокомментировал прокомментировала уверен уверена
			спросил спросила`,
		),
		accordingTo: words('словам мнению'),
		pronouns: /^(?:он|она)$/,
		noName:
			/^(?:он|она|они|мы|я|по|о|об|это|этот|эта|эти|а|но|и|в|во|на|с|со|к|до|от|из|как|что|когда|так|при|после|также|президент|министр|премьер|мэр|представитель|представительница|глава|директор|председатель)$/,
	},
};

/** Languages other than English that quotes are found in. */
export const LANGUAGES_WITH_CUES: readonly string[] = Object.keys(CUE_LISTS);

/** The language whose cue list fits a text, null where none does. */
export function cueLanguage(text: string, declared: string | null | undefined): string | null {
	const language = languageOf(text, declared);
	return language !== null && Object.hasOwn(CUE_LISTS, language) ? language : null;
}
