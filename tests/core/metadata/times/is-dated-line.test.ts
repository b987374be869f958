import { expect, test } from 'vitest';
import { isDatedLine } from '../../../../src/core/metadata/times/is-dated-line.ts';

const isOne = (line: string) => isDatedLine(line, { language: 'en-GB' });

test.each([
	'11 March 2026',
	'Wednesday, March 11, 2026 at 12:05 p.m. ET',
	'Wed 11 March 2026, 10:15 Port Vell',
	'Updated 12 March 2026, 09:30 | Published 11 March 2026',
	'Posted on 11 March 2026 in Islands',
	'First published: 11/03/2026 6:05',
	'Publié le 11 mars 2026 à 08h15 par Anna Prull',
	'11 March 2026 12:40 Anna Prull',
	'11 March 2026 by Anna Prull',
	'By Anna Prull, 11 March 2026',
	'Anna Prull · 11 March 2026 · 5 min read',
	'By Anna Prull in Port Vell, Wednesday 11 March 2026, 6.40pm GMT',
	'By Anna Prull 11 March 2026',
	'Von Anna Prull und Karl-Heinz Moser, Port Vell · 11.03.2026, 18:40 Uhr · Lesezeit 3 Min.',
	'Words by Anna Prull, Sam Achter and Lucía de la Torre | Photos by Lars Eke | Mar 11, 2026 | 7 min read',
	'Anna Prull • Special to the Courier • Published 5:05 a.m. ET Mar. 11, 2026 | Updated 12:15 p.m. ET Mar. 11, 2026',
	'Par Anna Prull (à Vell) et Jean Ferrand | Publié le 11 mars 2026 à 18h40',
	'on Wednesday, the 11th of March 2026',
	'Anna Prull | Wed 11 Mar 2026 18.40 GMT',
	'Anna Prull avec AFP, le 11 mars 2026',
	'PORT VELL, 11 March 2026',
	'Mittwoch, 11.03.2026 14:07 Uhr',
	'2026年3月11日 6:05 配信',
	'11 March 2026 | 12 comments',
])('“%s” is one', (line) => expect(isOne(line)).toBe(true));

test.each([
	'The offer ends on 31 January 2031.',
	'Where: Customs house, 28 September 2026, 7 pm',
	'Date: 28 September 2026',
	'When: 28 September 2026, 7 pm',
	'Opened on 4 May 1998',
	'On 4 May 2026 the council voted.',
	'By Monday 11 May 2026',
	'By the river in Port Vell, 4 May 2026',
	'The customs house | Opened 4 May 2026',
	'Since 4 May 2026',
	'4 May 2026 is the day of the vote.',
	'The line was opened in Vell on 4 May 2026',
	'Customs house, 28 September 2026',
	'Saturday 28 November 2026, 7 pm: concert in the customs house.',
	'Five minutes',
])('“%s” is none', (line) => expect(isOne(line)).toBe(false));
