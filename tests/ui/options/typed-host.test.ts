import { expect, test } from 'vitest';
import { typedHost } from '../../../src/ui/options/typed-host.ts';

test.each([
	['ledger.example', 'ledger.example'],
	['  WWW.Ledger.Example ', 'ledger.example'],
	['https://www.ledger.example/a/b?c#d', 'ledger.example'],
	['http://ledger.example:8080', 'ledger.example'],
	['news.ledger.example/path', 'news.ledger.example'],
	['bücher.example', 'xn--bcher-kva.example'],
	['127.0.0.1:4000', '127.0.0.1'],
	['', null],
	['two words', null],
	['://', null],
	['ftp://ledger.example', null],
	['file:///etc/hosts', null],
])('“%s” is the site %s', (typed, expected) => {
	expect(typedHost(typed)).toBe(expected);
});
