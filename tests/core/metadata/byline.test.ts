import { expect, test } from 'vitest';
import { parseByline } from '../../../src/core/metadata/byline.ts';

test.each([
	['By Mara Lindqvist', ['Mara Lindqvist'], null],
	['Von Birgit Sommer und Jan-Michael Karg', ['Birgit Sommer', 'Jan-Michael Karg'], null],
	['Par Hélène Marchetti, envoyée spéciale à Valmont', ['Hélène Marchetti'], null],
	['TOMAS OKAFOR, INES VIDAL and RUTH KESSLER', ['TOMAS OKAFOR', 'INES VIDAL', 'RUTH KESSLER'], null],
	['This post was written by Jo Doe, Head of Tides and Harbour Affairs', ['Jo Doe'], null],
	['Jo Doe, lawyer at Moln & Lindqvist', ['Jo Doe'], null],
	['By Jo Doe, professor of history and Max Roe', ['Jo Doe', 'Max Roe'], null],
	['Jo Doe, editor of The Ledger and Max Roe, reporter', ['Jo Doe', 'Max Roe'], null],
	['Jo Doe, head of tides & Mara van Lindqvist', ['Jo Doe'], null],
	['Jo Doe, director of harbours and Anna-Lena M. Kern, chief economist', ['Jo Doe', 'Anna-Lena M. Kern'], null],
	['Jo Doe, professor of law and African American Studies', ['Jo Doe'], null],
	['Jo Doe, director of policy and Public Affairs', ['Jo Doe'], null],
	['Jo Doe, Head of Tides and Harbour Affairs, reporter', ['Jo Doe'], null],
	['Jo Doe, Director of Ports and Inland Waters', ['Jo Doe'], null],
	['Jo Doe, Political Editor', ['Jo Doe'], null],
	['Jo Doe in Brussels', ['Jo Doe'], null],
	['Jo Doe jo.doe@ledger.test @jodoe', ['Jo Doe'], null],
	['Jo Doe | Reuters', ['Jo Doe'], 'Reuters'],
	['Reporting by Jo Doe; Editing by Max Roe', ['Jo Doe'], null],
	['Jo Doe, MD, PhD', ['Jo Doe'], null],
	['Ludwig van der Meer', ['Ludwig van der Meer'], null],
	['AFP', [], 'Agence France-Presse'],
	['(dpa)', [], 'Deutsche Presse-Agentur'],
	['구현모 기자', ['구현모'], null],
	['记者 王小明', ['王小明'], null],
	['记者 王小明 通讯员 李华 编辑 张三', ['王小明', '李华'], null],
	['By Edda Moln 11 March 2026 · 5 min read', ['Edda Moln'], null],
	['Written by Edda Moln on 11 March 2026 · 5 min read', ['Edda Moln'], null],
	['Updated by Edda Moln at 9:10 a.m. ET', ['Edda Moln'], null],
	['Edda Moln Last updated: March 11, 2026', ['Edda Moln'], null],
	['Av Edda Moln Publicerad 11 mars 2026', ['Edda Moln'], null],
	['Edda Moln Oppdatert 11. mars 2026 kl. 10:12', ['Edda Moln'], null],
	['By EDDA MOLN Special to the Ledger', ['EDDA MOLN'], null],
	['By Edda Moln of the Ledger', ['Edda Moln'], null],
	['Door onze redacteur Edda Moln', ['Edda Moln'], null],
	['Edda A. Moln CPP, PSP', ['Edda A. Moln'], null],
	['Jean Marie MOLN', ['Jean Marie MOLN'], null],
	['Sara Moln Beach', ['Sara Moln Beach'], null],
	['By Edda Moln, Alma Valley', ['Edda Moln'], null],
	['文＝山田花子', ['山田花子'], null],
	['by Lucas Nolund 22 Dec 2026 651', ['Lucas Nolund'], null],
	['By Joe Weel Monday, March 2, 2026', ['Joe Weel'], null],
	['Monday March 9, 2026 10:05 am PDT by Juli Clovis', ['Juli Clovis'], null],
	['Von Anna Kern, Montag, 2. März 2026, 10:05 Uhr', ['Anna Kern'], null],
	['Publié le 11 mars 2026 à 08h15 par Anne Prull', ['Anne Prull'], null],
	['By Edda Moln, Transport Correspondent, Port Vell', ['Edda Moln'], null],
	['By Edda Moln, Bad Marren', ['Edda Moln'], null],
	['Jo Doe, editor, Max Roe, reporter', ['Jo Doe', 'Max Roe'], null],
	['Jo Doe, political editor, and Max Roe, chief reporter', ['Jo Doe', 'Max Roe'], null],
	['By Jo Doe, Middle East Editor', ['Jo Doe'], null],
	['JO DOE, LOCAL GOVERNMENT CORRESPONDENT', ['JO DOE'], null],
	['Jo Doe, Consumer Affairs Reporter, and Max Roe', ['Jo Doe', 'Max Roe'], null],
	['Jo Doe Local Democracy Reporter', ['Jo Doe'], null],
	['Jo Doe, Max Roe Staff Writer', ['Jo Doe', 'Max Roe'], null],
	['Doe, Jo; de la Torre, Lucía', ['Jo Doe', 'Lucía de la Torre'], null],
	['김하늘 기자 | 입력 | 수정', ['김하늘'], null],
	['Story and photos by Jo Doe', ['Jo Doe'], null],
	['From Jo Doe in Low Haven', ['Jo Doe'], null],
	['jo.doe@ledger.test (Jo Doe)', ['Jo Doe'], null],
	['Ein Bericht von Jo Doe', ['Jo Doe'], null],
	['Jo Doe (Text) und Max Roe (Fotos)', ['Jo Doe'], null],
	['Von Lena Moln und Max Roe (Fotos)', ['Lena Moln'], null],
	['By Lena Moln and Max Roe (photos)', ['Lena Moln'], null],
	['Par Lena Moln avec Max Roe (photographies)', ['Lena Moln'], null],
	['Door Lena Moln, Max van der Roe (foto’s)', ['Lena Moln'], null],
	['Av Lena Moln och Max Roe (bild)', ['Lena Moln'], null],
	['Por Lena Moln y Max de la Roe (fotos)', ['Lena Moln'], null],
	['Jo Doe & Max Roe | Echo Investigations', ['Jo Doe', 'Max Roe'], null],
	['Political editor Jo Doe', ['Jo Doe'], null],
	['Jo Doe Staff Writer', ['Jo Doe'], null],
	['By Kelli Millund | Island Health News', ['Kelli Millund'], null],
	[
		'Par Martin Unterlund (avec Damien Leloir et Morgane Tualle)',
		['Martin Unterlund', 'Damien Leloir', 'Morgane Tualle'],
		null,
	],
	['Par Martin Unterlund (avec AFP)', ['Martin Unterlund'], 'Agence France-Presse'],
	['Por María Salvat | Traducción de Pol Ferrer', ['María Salvat'], null],
	['Von Anna Kern, Übersetzung: Max Roe', ['Anna Kern'], null],
	['Story by Edda Moln; photographs by Jun Okada', ['Edda Moln'], null],
	['By Edda Moln. Edited by Max Roe and Jo Doe', ['Edda Moln'], null],
	['Text: Anna Kern, Fotos: Max Roe', ['Anna Kern'], null],
	['Jongen, Michiel de', ['Michiel de Jongen'], null],
	['Doe, Jane; Roe, Max', ['Jane Doe', 'Max Roe'], null],
	['Müller, Anna-Lena', ['Anna-Lena Müller'], null],
	['Redacción: María Salvat / Fotos: Pol Ferrer', ['María Salvat'], null],
	['구현모 기자 입력 2026.03.11 10:05', ['구현모'], null],
	['Edda Moln edda@vell.test @edda Follow', ['Edda Moln'], null],
	['By Edda Moln View all posts', ['Edda Moln'], null],
	['Anna Kern | Leitende Wirtschaftsredakteurin', ['Anna Kern'], null],
	['Karl Ostermann, Auslandschef', ['Karl Ostermann'], null],
	['By Prof. Dr. Anna Kern', ['Anna Kern'], null],
	['Διονύσης Κέρης 11 Μαρτίου 2026', ['Διονύσης Κέρης'], null],
])('"%s" names %j and the agency %s', (written, authors, agency) => {
	expect(parseByline(written)).toMatchObject({ authors, agency });
});

test.each([
	['BBC News', 'BBC News'],
	['Vell24 Redaktion', 'Vell24 Redaktion'],
	['By The Ledger Staff', 'The Ledger Staff'],
	['BBC News in Washington', 'BBC News'],
	['By BBC News in Port Vell', 'BBC News'],
	['Vell24 in Marren', 'Vell24'],
	['Stuck in the Loop', 'Stuck in the Loop'],
	['Moln & Moln', 'Moln & Moln'],
])('"%s" names no person but a desk', (written, desk) => {
	expect(parseByline(written)).toEqual({ authors: [], agency: null, desk });
});

test('a desk beside an agency is called without it', () => {
	const { agency, desk } = parseByline('Ledger Staff and Associated Press');
	expect([agency === null, desk]).toEqual([false, 'Ledger Staff']);
});

test.each([
	'Vice President',
	'By Transport Correspondent',
	'Ad Operations',
	'Bad Marren',
	'By Port Vell',
	'11 March 2026',
])('"%s" names nobody', (written) => {
	expect(parseByline(written)).toEqual({ authors: [], agency: null, desk: null });
});

test.each([
	[['By', 'Jo', 'Doe'], ['Jo Doe']],
	[['Von', 'Jana', 'Reuter'], ['Jana Reuter']],
	[['Par', 'Anne', 'Prull'], ['Anne Prull']],
	[['Por', 'María', 'Salvat'], ['María Salvat']],
	[['Small', 'Medium', 'Large'], []],
	[['By', 'Jo Doe', 'Courier Staff Writer'], ['Jo Doe']],
	[['By', 'GILLIAN MOHNLAND', 'March 11, 2026 3:46 PM'], ['GILLIAN MOHNLAND']],
	[['Edda Moln', '11 March 2026', '5 min read'], ['Edda Moln']],
	[
		['Jo Doe', 'Max Roe'],
		['Jo Doe', 'Max Roe'],
	],
])('the pieces %j name %j', (pieces, authors) => {
	expect(parseByline(pieces).authors).toEqual(authors);
});

test('a name behind a comma is no author where the article has it as a place', () => {
	const isPlace = (name: string) => name === 'Alma Valley';
	expect(parseByline('By Jo Doe, Alma Valley', isPlace).authors).toEqual(['Jo Doe']);
	expect(parseByline('By Jo Doe, Alma Vale', isPlace).authors).toEqual(['Jo Doe', 'Alma Vale']);
});
