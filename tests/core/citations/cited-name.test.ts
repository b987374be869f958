import { expect, test } from 'vitest';
import { citedName } from '../../../src/core/citations/cited-name.ts';

test.each([
	['Mara Linde', 'Linde', 'Mara'],
	['Mara van der Linde', 'van der Linde', 'Mara'],
	['J. R. Olde', 'Olde', 'J. R.'],
	['JK Olde', 'Olde', 'JK'],
	['STEVE OLDE', 'OLDE', 'STEVE'],
	['José Olde y Reef', 'Olde y Reef', 'José'],
	['山田 太郎', '山田', '太郎'],
	['김 민준', '김', '민준'],
])('%s is %s, %s', (name, family, given) => {
	expect(citedName(name, null)).toEqual({ family, given });
});

test.each([
	['Martin Luther Olde Jr.', 'Olde', 'Martin Luther', 'Jr.'],
	['Martin Luther Olde, Jr.', 'Olde', 'Martin Luther', 'Jr.'],
	['Mara van der Linde Sr', 'van der Linde', 'Mara', 'Sr'],
	['Marit Sand III', 'Sand', 'Marit', 'III'],
])('%s has its suffix behind its family name', (name, family, given, suffix) => {
	expect(citedName(name, null)).toEqual({ family, given, suffix });
});

test.each([
	'The Editorial Board',
	'Guardian staff',
	'BBC News',
	'MDR Aktuell',
	'Ministry of Health',
	'Sand and Reef',
	'Friends for Harbours',
	'Harbour International',
	'Vell Courier',
	'Port of Vell Reporters',
	'Reuters',
	'Olde Jr.',
	'III',
	'bell hooks',
	'習近平',
	'Städtische Nachrichten-Desk 4',
	'',
])('“%s” keeps its whole name', (name) => {
	expect(citedName(name, 'Vell Courier')).toEqual({ literal: name });
});
