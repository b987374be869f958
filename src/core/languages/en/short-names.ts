/** What first names are shortened to, where it is more than their beginning; folded. */
const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		alexander: 'alex sandy sasha',
		andrew: 'andy drew',
		anthony: 'tony',
		benjamin: 'ben benny',
		catherine: 'cathy kate katie kitty',
		charles: 'charlie chuck',
		christopher: 'chris kit',
		daniel: 'dan danny',
		david: 'dave davey',
		deborah: 'deb debbie',
		donald: 'don donny',
		edward: 'ed eddie ned ted teddy',
		elizabeth: 'beth betty eliza libby liz lizzie',
		frederick: 'fred freddie',
		gerald: 'gerry jerry',
		gregory: 'greg',
		henry: 'hal hank harry',
		jacob: 'jake',
		james: 'jamie jim jimmy',
		jennifer: 'jen jenny',
		john: 'jack johnny',
		jonathan: 'jon jonny',
		joseph: 'joe joey',
		katherine: 'kate kathy katie kitty',
		kenneth: 'ken kenny',
		lawrence: 'larry',
		leonard: 'len lenny',
		margaret: 'maggie meg peggy',
		matthew: 'matt matty',
		michael: 'mick mike mikey',
		nicholas: 'nick nicky',
		patricia: 'pat patty trish',
		patrick: 'paddy pat',
		peter: 'pete',
		philip: 'phil pip',
		phillip: 'phil',
		rebecca: 'becca becky',
		richard: 'dick rich rick ricky',
		robert: 'bob bobby rob robbie',
		ronald: 'ron ronnie',
		samantha: 'sam',
		samuel: 'sam sammy',
		stephen: 'steve',
		steven: 'steve',
		susan: 'sue susie',
		theodore: 'ted teddy theo',
		thomas: 'tom tommy',
		timothy: 'tim',
		victoria: 'vicky',
		walter: 'walt',
		william: 'bill billy liam will willie',
	}).map(([full, short]) => [full, short.split(' ')]),
);

const FULL_FORMS = new Map<string, string[]>();
for (const [full, shorts] of SHORT_NAMES)
	for (const short of shorts) FULL_FORMS.set(short, [...(FULL_FORMS.get(short) ?? []), full]);

/** First names that a word may be short for, folded: "bob" for "robert", "matty" for "matt". */
export function fullFormsOf(word: string): readonly string[] {
	const known = FULL_FORMS.get(word) ?? [];
	const stem = /^(\p{L}{3,})(?:y|ie)$/u.exec(word)?.[1];
	if (!stem) return known;
	const undoubled = stem.replace(/(\p{L})\1$/u, '$1');
	return [...known, stem, ...(undoubled === stem ? [] : [undoubled])];
}
