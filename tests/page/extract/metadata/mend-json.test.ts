import { expect, test } from 'vitest';
import { readLenientJson } from '../../../../src/page/extract/metadata/claims/mend-json.ts';

test.each([
	['as it should be', '{"a": [1, {"b": "c"}]}', { a: [1, { b: 'c' }] }],
	['in a comment', '<!-- {"a": 1} -->', { a: 1 }],
	['in CDATA', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
	['with a stop behind it', '{"a": 1};', { a: 1 }],
	['with a line break in a string', '{"a": "b\nc"}', { a: 'b c' }],
	['with a quotation mark in a string', '{"a": "the "b" of c"}', { a: 'the "b" of c' }],
	['with a backslash of no meaning', String.raw`{"a": "b\'c"}`, { a: "b'c" }],
	['with quotation marks as entities', '{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
	['with a comma too many', '{"a": [1, 2, ], "b": {"c": 1 , },}', { a: [1, 2], b: { c: 1 } }],
	['with two commas too many', '{"a": [1, 2,,]}', { a: [1, 2] }],
	['with a comma and brackets in a string', '{"a": "b, ]", "c": ", }",}', { a: 'b, ]', c: ', }' }],
	['with a bracket too many', '{"a": 1}}', { a: 1 }],
	['with a second value behind the first', '{"a": 1} {"b": 2}', { a: 1 }],
	['cut off in a string', '{"a": "b", "c": "d', { a: 'b' }],
	['cut off in a string with quotation marks', String.raw`{"a": "b", "c": "the \"d\" of`, { a: 'b' }],
	['cut off behind a list', '{"a": {"b": [1, 2] ', { a: { b: [1, 2] } }],
	['cut off behind a name', '{"a": "b", "c" : ', { a: 'b' }],
	['cut off behind a comma', '{"a": ["b", "c", ', { a: ['b', 'c'] }],
	['cut off in a list', '{"a": ["b", "c', { a: ['b'] }],
	['no JSON', 'var a = b', undefined],
])('JSON %s is read', (_, source, value) => {
	expect(readLenientJson(source)).toEqual(value);
});

test('of a very long broken block its beginning is read', () => {
	const block = `{"headline": "a "b" c", "items": [${'{"a": "b"},'.repeat(100_000)}]}`;
	expect(readLenientJson(block)).toMatchObject({ headline: 'a "b" c' });
});

test('a long one that is as it should be is read whole', () => {
	expect(readLenientJson(`[${'{"a":1},'.repeat(100_000)}2]`)).toHaveLength(100_001);
});
