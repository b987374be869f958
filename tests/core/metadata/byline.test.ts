import { expect, test } from 'vitest';
import { parseByline } from '../../../src/core/metadata/byline.ts';

test.each([
	['By Mara Lindqvist', ['Mara Lindqvist'], null],
	['Von Birgit Sommer und Jan-Michael Karg', ['Birgit Sommer', 'Jan-Michael Karg'], null],
	['Par Hélène Marchetti, envoyée spéciale à Valmont', ['Hélène Marchetti'], null],
	['TOMAS OKAFOR, INES VIDAL and RUTH KESSLER', ['TOMAS OKAFOR', 'INES VIDAL', 'RUTH KESSLER'], null],
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
])('"%s" names %j and the agency %s', (written, authors, agency) => {
	expect(parseByline(written)).toMatchObject({ authors, agency });
});

test.each([
	['BBC News', 'BBC News'],
	['By The Ledger Staff', 'The Ledger Staff'],
])('"%s" names no person but a desk', (written, desk) => {
	expect(parseByline(written)).toEqual({ authors: [], agency: null, desk });
});
