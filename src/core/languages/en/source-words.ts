export const NO_DESCRIPTION =
	/^(?:and|or|but|to|in|on|at|for|with|from|by|about|as|was|is|has|had|were|are|who|which|that|when|while|if)$/;

export const APPOSITION = /^(?:the|a|an|its|their|his|her)$/;

export const HEAD_END = /^(?:,|\(|of|for|from|at|in|with|on|to|who|which|that|—|–|;)$/;

/** Words that, alone, name nobody who could have said something. */
export const NO_SOURCE =
	/^(?:i|me|my|mine|you|your|yours|his|her|hers|its|our|ours|us|their|theirs|them|that|this|these|those|there|here|what|whom|whose|each|such|finally|also|then|now|however|meanwhile|still|yet|so|thus|first|second|later|recently|perhaps|maybe|yes|no|not|the|a|an|and|or|but|one|another|other|others|some|many|most|all|both|none)$/;

/** "was asked", "are also reported to": who stands before it is spoken to or of. */
export const BE = /^(?:is|are|was|were|be|been|being|’s|'s)$/;
export const BETWEEN_BE_AND_PARTICIPLE =
	/^(?:also|now|then|long|often|once|later|widely|previously|currently|still|further|\p{L}+ly)$/u;
export const SPOKEN_TO_OR_OF =
	/^(?:asked|told|said|reported|rumou?red|thought|believed|understood|alleged|expected|supposed|questioned|pressed|quizzed|informed|warned|accused|urged|reminded|assured|advised|instructed|ordered)$/;
export const ASKED = /^(?:asked|questioned|pressed|quizzed)$/;

/** Whom or where somebody tells something: "told reporters:", "told her,". */
export const TOLD_OBJECT = /^(?:him|her|them|me|us|reporters|journalists|cnn|afp|reuters|bbc)$/;

/** Adverbs and auxiliaries between a speaker, a verb of saying and the marks: "the minister has since said only:". */
export const BEFORE_SAYING = /^(?:only|just|simply|again|afterwards|too|since|has|have|had|would|did|does|will)$/;

/** What somebody said, by a noun: "Lind's claim that". */
export const THING_SAID =
	/^(?:claim|claims|assertion|assertions|statement|remark|remarks|comment|comments|contention|allegation|allegations|accusation|accusations|suggestion|argument|insistence|declaration|prediction|warning|boast|complaint|denial|assurance|promise|pledge|vow)$/;

/** In the words that lead to speech these stand for a verb of saying: "as he put it", "in her words". */
export const STANDS_FOR_SAYING = /^(?:according|put|puts|putting|words?|per|went|goes|go|like|is|was|are|were|be)$/;

/** The same of several words, or of a thing in which somebody says something. */
export const LEADS_TO_SPEECH = /\b(?:statement|letter|clear|(?:hit|hits|hitting|set|sets|setting) (?:out|back))\b/;

/** Begins what is many things and nobody: "a series of postings". */
export const MANY_THINGS = /^(?:series|string|list|set|range)$/;

/** What shows or carries words, and has none of its own: "A voice is heard saying", "a banner that read". */
export const THING_WITH_WORDS =
	/^(?:video|footage|clip|voice|recording|audio|photo|photograph|picture|image|screenshot|sign|signs|banner|banners|placard|placards|poster|posters|sticker|t-shirt|shirt|caption|heading|headline|slogan|plaque|billboard|graffiti|mural|badge|inscription)$/;

/** After a thing: it is given as the source itself, "the clip says". */
export const SPEAKS_FOR_ITSELF = /^(?:says|said|states|stated|claims|claimed|argues|argued)$/;

/** Between such a thing and its words. */
export const CARRIES_WORDS =
	/^(?:that|which|actually|simply|also|then|is|was|are|were|heard|reads?|reading|said|says|saying|stating|states|with|the|words|saying)$/;

/** A clause of the writer's that follows the cue: "said while visiting the works". */
export const OPENS_WRITERS_CLAUSE = /^(?:while|whilst|during|after|before|following|upon|when|amid)$/;

/** "the 36-year-old", "the 36 year old". */
export const AGED = /^the (\d{1,3})[- ]year[- ]old\b/i;

/** Nouns of one person by which a text goes on to call somebody it has named: "the expert", "the mother of three". */
export const ONE_PERSON =
	/^(?:expert|fan|star|boss|woman|man|mother|mum|mom|father|dad|actor|actress|singer|author|novelist|writer|economist|scientist|researcher|professor|analyst|teacher|doctor|surgeon|lawyer|attorney|coach|manager|player|captain|striker|midfielder|defender|goalkeeper|winger|champion|winner|president|premier|chancellor|governor|mayor|senator|congressman|congresswoman|minister|secretary|chief|director|chairman|chairwoman|founder|activist|campaigner|politician|lawmaker|councillor|candidate|nominee|official|officer|spokesman|spokeswoman|spokesperson|judge|prosecutor|businessman|businesswoman|entrepreneur|billionaire|farmer|fisherman|driver|pilot|nurse|student|teenager|comedian|presenter|broadcaster|journalist|reporter|host|musician|rapper|artist|designer|chef|director|filmmaker|producer|veteran|native|resident|survivor|victim|widow|leader|blogger|influencer|traveller|traveler|gardener|specialist|psychologist|nutritionist|trainer|historian|royal|duke|duchess|prince|princess|king|queen|australian|american|briton|scot|welshman|irishman|englishman|spaniard|serb|german|italian|frenchman|swede)$/;

/** Of those, offices: they tell who is meant, and mean nobody of whom the text does not say so. */
export const OFFICE =
	/^(?:president|premier|chancellor|governor|mayor|senator|congressman|congresswoman|minister|secretary|chairman|chairwoman|nominee|spokesman|spokeswoman|spokesperson|judge|prosecutor|coach|manager|captain|royal|duke|duchess|prince|princess|king|queen)$/;

/** Of those, what anybody may be called who was just quoted, whatever stands before it: "The Vell fan". */
export const ANYBODY = /^(?:expert|fan|specialist)$/;

/** No standpoint though a verb is written like it: "took Lind back to the house". */
export const NO_STANCE = /^back$/;

/** Written small in a title. */
export const SMALL_TITLE_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by)$/;

/** What a work is, right before its name in marks, and what is done with one. */
export const WORK_BEFORE_MARKS =
	/^(?:films?|movies?|novels?|albums?|songs?|singles?|hits?|sitcom|musicals?|memoirs?|podcasts?|documentar(?:y|ies)|thriller|sequel|opera|ballet|poem|shows?|series|plays?|books?|dramas?|comed(?:y|ies)|programmes?|programs?|tracks?|games?|exhibition|magazine|newspaper)$/;
export const DONE_WITH_WORKS =
	/^(?:directed|directs|starred|stars|starring|released|hosts|hosted|presents|presented|produced|sang|sings|performed|watched|watching|wrote|made|in|of)$/;

/** A name of several words behind these is a work's or a programme's: "on “The Late Desk”". */
export const BEFORE_WORKS = /^(?:in|on|of|from|for|with|at|by|after|since|during|like|to)$/;

/** The two words before a name in marks: "known as", "book entitled". */
export const NAMED_SO = /(?: (?:titled|entitled|nicknamed|codenamed|so-called)|^known as)$/;

/** What a name in marks behind its comma is: "has an alternate name, “Vell Moving”". */
export const OF_A_NAME = /^(?:name|names|title|nickname|codename|label|brand|alias|pseudonym|moniker)$/;

/** Leads from a name to what the person is. */
export const NAMING_VERB = /^(?:is|was|who)$/;

export const FEMALE_NOUN = /(?:woman|mother|mum|mom|actress|duchess|princess|queen|widow)$/;
export const MALE_NOUN = /(?:(?<!wo)man|father|dad|duke|prince|king)$/;
export const FEMALE_RELATIVE = /(?:daughter|sister|wife|girlfriend|aunt|niece|fianc[ée]e)$/;
export const MALE_RELATIVE = /(?:\b(?:grand|step)?son|brother|husband|boyfriend|uncle|nephew|fianc[ée])$/;

/** Prepositions of place before a name. */
export const WHERE = /^(?:in|at|from|near|outside|inside|around|across|towards?)$/;

/** Lines between an article's paragraphs, or after them, that are none of it. */
export const NOTE =
	/^\W*(?:up next|more ap|read more|read next|read also|also read|see also|related|sign up|subscribe|follow us|follow @|click here|download|listen to|watch:|for the latest|for more|get more|don[’']t miss)\b/iu;

/** A regular verb in the past. */
export const PAST_VERB = /^\p{L}{2,}ed$/u;

/** Behind the words for somebody, these belong to what follows: "a graduate who", "a camera and", "Lind once". */
export const BREAKS_OFF =
	/^(?:who|whom|whose|which|that|when|while|where|as|if|because|and|or|but|to|of|in|on|at|for|from|with|by|about|once|soon|later|then|also|now|often|still|just|even|never|always|again|is|was|are|were|has|had|have|the|a|an|said|says|added|adds|detailed|noted|notes|explained|explains|stressed|continued)$/;

/** Adverbs, but for the nouns that are written like them. */
export const ADVERB =
	/^(?!(?:family|ally|assembly|monthly|weekly|daily|quarterly|bully|rally|supply|reply|monopoly|anomaly|butterfly|belly|jelly|lily|homily|doily|gadfly)$)\p{Ll}{3,}ly$/u;

/** Right behind a speaker, where or when it was said. */
export const AFTER_SPEAKER =
	/^(?:outside|inside|beside|besides|near|nearby|alongside|afterwards?|amid|throughout|ago|aged|aboard|online)$/;

export const ARTICLE = /^(?:the|a|an)$/;

/** The writer's or the reader's own doing: "I’d", "you've", "let's", and what stands for nobody: "there's". */
export const WRITER_OR_READER = /^(?:(?:i|you|we|let|there|here|that|what|it)'(?:d|ve|m|re|ll|s)|yourself|myself)$/;

/** Words that open a clause and nobody's description: "who never heard someone". */
export const OPENS_CLAUSE =
	/^(?:who|which|what|why|how|when|where|whether|if|because|although|though|let|let's|imagine|having|being|don't|isn't)$/;

/** Alone, no description of anybody. */
export const NO_DESCRIBED_SPEAKER =
	/^(?:why|how|when|where|having|being|rather|imagine|let|well|info|article|section|chapter|figure|table|review|update|note|step|tip|example|question|will|would|can|could|may|might|should|must|shall|do|does|did|is|was|are|were|has|had|have|if|because|although|though|while|since|instead|otherwise|therefore|indeed|sure|okay|ok|please|thanks|english|french|german|spanish|italian|latin|greek|russian|chinese|japanese|arabic|hebrew|hindi|portuguese|dutch|y|obviously|certainly|clearly|surely|really|actually|honestly|frankly|naturally|exactly|apparently|sadly|luckily|hopefully|personally|basically|literally|absolutely|definitely|probably|unfortunately|advertisement|suffice|needless)\W*$/;

/** Before a number alone: how many, or when. */
export const BEFORE_NUMBER =
	/^(?:nearly|almost|about|around|roughly|over|under|some|only|just|in|on|at|by|from|since|until|before|after)$/;

/** What stands behind a name in brackets: "Idris Barzan (N-Vell)". */
export const IN_BRACKETS = /\s*\([^()]{1,30}\)\s*$/;

/** A verb of saying before a name, which a source holds by mistake: "continued Lind". */
export const OPENS_QUOTED_NAME = /^(?:continued|added|said|replied|asked|recalled|wrote|argued|explained|noted)$/i;

/** Opens what somebody asks. */
export const OPENS_QUESTION = /^(?:whether|if|why|how|what|who|whom|whose|when|where|which|that)$/;

/** Who somebody is by nation, which the text tells of many: "the Croatian said"; first names that end so are somebody's. */
export const BY_NATION =
	/^(?!(?:julian|adrian|sebastian|vivian|christian|brian|dorian|fabian|lillian|damian|florian|gillian|marian|dean|sean|jean)$)\p{L}{3,}(?:ian|ean|ese|ish|can|ek)$/iu;

/** What stands behind these is whom somebody judged, not what they said. */
export const JUDGES_OBJECT =
	/^(?:critici[sz](?:es|ed|ing)|prais(?:es|ed|ing)|condemn(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|attack(?:s|ed|ing)|mock(?:s|ed|ing)|defend(?:s|ed|ing)|thank(?:s|ed|ing)|congratulat(?:es|ed|ing))$/;

/** Verbs of saying that "not" before them makes say nothing. */
export const SAYS_SO =
	/^(?:say|says|said|saying|state|stated|disclose|disclosed|specify|specified|reveal|revealed|explain|explained)$/;
export const NEGATION = /^(?:not|never|cannot|without|\p{L}+n['’]t)$/u;

/** "quoted Lind as saying", "cited him as saying": the words behind it are not the writer's. */
export const QUOTES_SOMEBODY = /^(?:quot|cit|report|paraphras)(?:e|es|ed|ing)$/;

/** Opens what a sentence says besides, between two commas: "Lind, joined by Voss, said". */
export const OPENS_ASIDE =
	/^(?:joined|accompanied|flanked|followed|backed|supported|assisted|replaced|succeeded|interviewed|introduced)$/;
