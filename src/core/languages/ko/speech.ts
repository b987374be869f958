import type { SpeechForms } from '../speech-forms.ts';

const VERB =
	'(?:말했|말한|밝혔|밝힌|전했|강조했|설명했|지적했|주장했|덧붙였|답했|비판했|평가했|촉구했|호소했|토로했|반박했|경고했|당부했|약속했|인정했|회상했|했다|했습|썼다|적었|물었|진단했|해명했|사과했|언급했|역설했|다짐했|말하|전망했)';
const SURNAME =
	'[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]';
const TITLE =
	'(?:대통령|국무총리|부총리|총리|최고위원|원내대표|당대표|직무대행|비대위원장|국회의장|부의장|의장|수석대변인|장관|차관|시장|지사|도지사|의원|대표|위원장|위원|회장|사장|부사장|교수|감독|선수|코치|원장|국장|과장|실장|본부장|소장|청장|서장|총장|이사장|변호사|판사|검사|의사|박사|기자|작가|배우|가수|대변인|연구원|후보|당선인|센터장|팀장|지부장|조합장|구청장|군수|비서관|수석|대사|사무총장|씨)';
/** Titles of which a body has one. */
const LEADING =
	'(?:대통령|국무총리|부총리|총리|원내대표|당대표|직무대행|비대위원장|국회의장|의장|장관|시장|지사|도지사|대표|위원장)';
const BODY =
	'(?:경찰|검찰|정부|법원|국회|대통령실|부처|위원회|공사|협회|노조|재단|당국|소방서|소방당국|시청|구청|외교부|국방부|교육부|법무부|환경부|기상청|통일부|관계자|전문가|주민|목격자|유족|변호인|담당자)';
const JOSA = '(?:은|는|이|가|도|께서는)';

/** How bodies and places end, which stand before a title as a name does. */
const ENDS_LIKE_BODY = '[부청처시군구도당원회사대팀측국소위실차단관]';
/** How three letters that tell a kind of people, companies or sides end, before a title as well. */
const ENDS_LIKE_NOUN = '[인수생자주계파족급권트드크령]';
/** Places, companies and words that look like a name before a title. */
const NOBODY =
	'(?:남아공|조지아|이집트|이라크|우간다|모나코|모로코|하와이|하노이|마카오|오사카|안도라|지부티|소말리|이마트|신세계|현대차|기아차|하이브|오뚜기|카카오|한진칼|이랜드|신인왕|최연소|전문가|유망주|국가별)';

export const SPEECH: SpeechForms = {
	before: [/(?<who>(?:[\p{sc=Hang}A-Za-z·]+ ){0,3}[\p{sc=Hang}A-Za-z·]+)(?:에 따르면|: ?| : )$/u],
	verbBehind: new RegExp(
		`^(?:이?라고|이?라며|이?라면서|고|며|면서|다고|라는|이라는)[^.“"]{0,50}?${VERB}|^(?:이?라며|며)`,
		'u',
	),
	subject: new RegExp(
		`(?<who>(?:[\\p{sc=Hang}A-Za-z·]+ ){0,3}[\\p{sc=Hang}A-Za-z·]+?)(?:\\([^)]{1,12}\\))?${JOSA}(?=[ ,])`,
		'gu',
	),
	beside: {
		behind: new RegExp(
			`^(?:\\([^)]{1,12}\\))?(?:씨| ?(?:전 |현 |신임 )?(?:[가-힣A-Za-z]{2,10} )?[가-힣]{0,5}${TITLE})(?![가-힣]{3})`,
			'u',
		),
	},
	belongs: /^ ?[가-힣]{0,6}?(?:과|와|을|를|의|에|에게|에서|측|로) /,
	// not what ends like a noun with its particle or like a body, and an office between only behind what it is of
	named: new RegExp(
		`(?<![가-힣])(?<name>(?!${NOBODY})${SURNAME}[가-힣]{2}(?<![은는을를의에과와로서고한된할들])(?<!${ENDS_LIKE_BODY})(?<!${ENDS_LIKE_NOUN})) (?:전 |전직 |현 |신임 )?(?:[가-힣]{1,8}[당부처청원회사대팀] )?(?:대선 |총선 |경선 )?(?:예비)?${TITLE}`,
		'gu',
	),
	governed: /(?<![가-힣])(?<name>[가-힣]{2,4}(?:시|군|구|도))(?=장|지사|청|의회|수(?![가-힣])|수[는가를의])/gu,
	// two letters before a title are as often a body, a place or a time ("노조", "서울", "전직"): they are told as the office
	person: new RegExp(
		`(?:^| )(?<name>${SURNAME}[가-힣]{2}(?<!${ENDS_LIKE_BODY})(?= ?${TITLE}$)|(?!${NOBODY})${SURNAME}[가-힣]{2}(?<![은는을를의에과와로고한된할들])(?<!${ENDS_LIKE_BODY})(?<!${ENDS_LIKE_NOUN})(?= (?:[가-힣A-Za-z]{2,8}[당부처청원회사조팀단] )?[가-힣]{0,4}${TITLE}$)|${SURNAME}[가-힣](?![가-힣]*[자들인가원회관사측부청팀군당국대장령])[가-힣](?<!하)(?=$))`,
		'u',
	),
	// "한 중진 의원" is any senior member: as a family name it stands right before a title of which there is one
	family: new RegExp(
		`(?:^| )(?<family>${SURNAME})(?<!(?:^| )한(?! (?:전 |현 )?${LEADING}$)) (?:전 |현 )?(?:[가-힣]{2,6} )?[가-힣]{0,4}${TITLE}$`,
		'u',
	),
	bare: /^(?:관계자|전문가|주민|담당자|후보|의원|위원|최고위원|대표|교수|기자|선수|씨)$/u,
	office: new RegExp(
		`(?:^| )(?<name>(?:[가-힣]{1,8}(?:부|청|처|시|군|구|도|당|원|회|사|대|팀|측|국|소) |(?:${BODY}|전직|현직|서울|미국|한국) )?[가-힣]{0,8}(?:${TITLE}|${BODY}))$`,
		'u',
	),
};
