import { describe, expect, test } from 'vitest';
import { checkFeedContent } from '../../../src/core/feeds/check-content.ts';
import { readProlog } from '../../../src/core/feeds/read-prolog.ts';
import { expectLinear } from '../../expect-linear.ts';

const RSS = '<rss version="2.0"><channel><title>T</title></channel></rss>';

describe('the prolog', () => {
	test.each([
		['nothing', '', false],
		['an XML declaration and space', '<?xml version="1.0"?>\n  ', false],
		['comments that speak of entities', '<!-- <!DOCTYPE a [ <!ENTITY b "c"> ]> -->\n<!-- -->', false],
		['a document type', '<!DOCTYPE rss PUBLIC "-//N//DTD RSS//EN" "http://n.example/rss.dtd">', false],
		[
			'a list of characters',
			'<!DOCTYPE rss [ <!ENTITY % l PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://n.example/l"> %l; ]>',
			false,
		],
		['several', `${'<!doctype rss>'.repeat(3)}<?a?>`, false],
	])('is skipped: %s', (_, prolog, hasSubset) => {
		expect(readProlog(prolog + RSS)).toEqual({ end: prolog.length, hasSubset });
	});

	test.each([
		['a document type with a subset', '<!DOCTYPE rss [<!ENTITY a "b">]>'],
		[
			'a list of characters and more',
			'<!DOCTYPE rss [<!ENTITY % l PUBLIC "-//W3C//ENTITIES Latin 1//EN" "http://n.example/l"><!ENTITY a "b">]>',
		],
		['a file that calls itself a list', '<!DOCTYPE rss [<!ENTITY % l SYSTEM "file:///etc/passwd"> %l;]>'],
		['one after a hundred comments', `${'<!-- a -->'.repeat(100)}<!doctype rss [`],
		['one with a system identifier of 4,000 letters', `<!DOCTYPE rss SYSTEM "${'a'.repeat(4_000)}" [<!ENTITY a "b">]>`],
		['an entity that stands alone', '<?xml version="1.0"?><!ENTITY a "b">'],
	])('is refused: %s', (_, prolog) => {
		expect(() => checkFeedContent(prolog + RSS)).toThrow('own-entities');
	});
});

describe('what begins without end is read in linear time', () => {
	const patterns = [
		'<!doctype ',
		'<!doctype>',
		'<!doctype a>\n',
		'<!--',
		'<!-- -->',
		'<?',
		'<?a?>',
		' \n',
		'<!doctype "',
		'<!entity',
		'[',
	];
	test.each(patterns)('%j', (pattern) => {
		const prepare = (length: number) => {
			const content = `<!-- -->${pattern.repeat(length / pattern.length)}${RSS}`;
			return () => {
				try {
					checkFeedContent(content);
				} catch {
					// refused is as good as read
				}
			};
		};
		expectLinear(prepare, 1_000_000, 50);
	});
});
