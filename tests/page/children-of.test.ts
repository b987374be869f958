import { expect, test } from 'vitest';
import { childrenOf } from '../../src/page/children-of.ts';
import { parsePage } from './parse-page.ts';

test('the children of an element are all of them once, whatever a form’s fields are called', () => {
	const { body } = parsePage(
		'<body><input form="own" name="nextElementSibling"><p>a</p><form id="own"><input name="firstElementChild"><b></b></form>text<i></i></body>',
	);
	expect([...childrenOf(body)].map(({ localName }) => localName)).toEqual(['input', 'p', 'form', 'i']);
	expect([...childrenOf(body.querySelector('form'))].map(({ localName }) => localName)).toEqual(['input', 'b']);
	expect([...childrenOf(null)]).toEqual([]);
});
