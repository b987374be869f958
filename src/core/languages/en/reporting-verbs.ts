/** How sure it is that words near the verb were said: 3 a verb of saying, 2 one that mostly frames words ("slammed"), 1 thinking or showing. */
export type ReportingStrength = 0 | 1 | 2 | 3;

/**
 * Verbs that report speech, by strength. A regular verb stands alone; "say:said" gives the past form, "write:wrote:written" the
 * participle too; "admit+" doubles its last letter.
 */
const LEMMAS: Record<1 | 2 | 3, string> = {
	3: `say:said tell:told add write:wrote:written tweet ask explain note reply respond continue insist argue claim declare warn state
		announce acknowledge admit+ concede conclude recall remark quip+ joke exclaim shout yell counter testify vow pledge promise
		suggest stress emphasize emphasise complain lament predict boast brag+ contend maintain reiterate repeat allege confirm deny
		reveal disclose opine muse thunder snap+ quote caution urge demand post elaborate retort read:read begin+:began:begun finish cry
		whisper chant deadpan+ hint implore intone interject protest proclaim reason reckon scoff sneer wonder comment assert estimate
		thank text email inform assure remind clarify counsel advise announce attest bellow beam blurt chime chuckle confess confide
		crow drawl echo enthuse expound fume gasp groan growl gripe grouse grumble gush howl interrupt jeer jest laugh mumble murmur
		mutter object offer plead pray preach proffer propose query recount rejoin relate report roar scream shriek sigh signal snarl
		sob+ specify speculate stammer surmise sum+ swear:swore:sworn taunt tease underline underscore utter verify volunteer weep:wept wail
		warn whine worry submit+ recommend rule request order instruct charge foresee:foresaw:foreseen forecast notify brief hail summarize
		summarise theorize posit marvel rave reflect reassure sing:sang:sung tout`,
	2: `call describe blast slam+ accuse criticize criticise dismiss praise condemn denounce label brand mock attack refer+ cite
		express defend blame agree hope question compare characterize characterise decry deride dub+ deem ridicule speak:spoke:spoken talk
		address point applaud assail castigate challenge chide commend compliment credit disparage excoriate flay hammer insult lambast
		lambaste laud lash liken pan+ portray rail rap+ rebuke rebut+ reject reproach skewer salute scold trash upbraid vilify welcome
		discuss dispute disagree apologize apologise appeal joke threaten invoke mention outline paint raise reference signal title
		admonish affirm answer claim conclude decide expect indicate imply invite`,
	1: `believe think:thought feel:felt know:knew:known fear show:showed:shown hear:heard learn find:found see:saw:seen want consider doubt dream guess
		imagine intend plan+ realize realise regard remember suspect understand:understood view wish prove tend mean:meant decline
		refuse seek:sought support oppose favor favour back endorse consider determine`,
};

function inflect(lemma: string): string[] {
	const [base = '', past] = lemma.split(':');
	const doubles = base.endsWith('+');
	const stem = doubles ? base.slice(0, -1) : base;
	const root = doubles ? stem + stem.slice(-1) : stem;
	const softened = /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) : null;
	const third = softened ? `${softened}ies` : /(?:s|x|ch|sh|z)$/.test(stem) ? `${stem}es` : `${stem}s`;
	const regularPast = softened ? `${softened}ied` : stem.endsWith('e') ? `${stem}d` : `${root}ed`;
	const participle = /[^e]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${root}ing`;
	return [stem, third, past ?? regularPast, participle];
}

const STRENGTHS = new Map<string, ReportingStrength>();
for (const strength of [1, 2, 3] as const) {
	for (const lemma of LEMMAS[strength].split(/\s+/)) for (const form of inflect(lemma)) STRENGTHS.set(form, strength);
}

/** "has written": without a strength, because the models learnt from the others alone. */
const PARTICIPLES = new Set(Object.values(LEMMAS).flatMap((lemmas) => lemmas.match(/(?<=:\p{L}+:)\p{L}+/gu) ?? []));

/**
 * Whether a word is a form of a verb that reports speech.
 * @param word in lower case
 */
export function isOfReporting(word: string): boolean {
	return STRENGTHS.has(word) || PARTICIPLES.has(word);
}

/** @param word in lower case */
export function reportingStrength(word: string): ReportingStrength {
	return STRENGTHS.get(word) ?? 0;
}
