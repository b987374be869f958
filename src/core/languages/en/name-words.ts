/** Lower-case words inside names: "Ursula von der Leyen". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
	'de van von der den bin al el la le di da del dos du ibn ter ben'.split(' '),
);

/** Capitalised at the beginning of a sentence and no name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
	`the a an this that these those but and or so if when while as in on at for from by with without after before since until although though
	because however meanwhile instead still yet also even now then there here it its he she they we i you his her their our my your what who
	whom which why how where not no yes some many most few several both each every all any other another others one two three four five six
	seven eight nine ten last next second earlier later according despite during under over about among between like once only just to of up
	out nor well let read more asked speaking following additionally moreover such than nearly almost perhaps maybe too whether through
	throughout against along around given oh look unlike people officials critics republicans democrats americans latest update updated photo image
	video watch related source today yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april
	may june july august september october november december jan feb aug sept oct nov dec`.split(/\s+/),
);

/** "London-based" is no name, "Ki-moon" is. */
export const ADJECTIVE_TAIL =
	/^(?:based|led|born|backed|era|run|owned|controlled|style|area|trained|educated|friendly|made|bound|wide|like|held|allied|related)$/;
