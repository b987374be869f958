import { expect, test } from 'vitest';
import { readTypedSite } from '../../../src/core/sites/typed-site.ts';

test.each([
	['news.example', 'news.example'],
	[' News.Example. ', 'news.example'],
	['www.news.example', 'news.example'],
	['www.com', 'www.com'],
	['*.news.example', 'news.example'],
	['.news.example', 'news.example'],
	['news.example:8080', 'news.example'],
	['https://reader:secret@news.example/', 'news.example'],
	['localhost:8080', 'localhost'],
	['127.0.0.1', '127.0.0.1'],
	['http://[::1]:8080/', '[::1]'],
	['http://wiki/', 'wiki'],
	['bücher.example', 'xn--bcher-kva.example'],
	['https://www.news.example/politics/2026/a-report?x=1', 'news.example'],
	['https://*.news.example', 'news.example'],
	['*://*.news.example/*', 'news.example'],
	['*://news.example/*', '*://news.example/*'],
	['https://news.example/*', '*://news.example/*'],
	['news.example/politics', '*://*.news.example/politics'],
	['news.example/politics/', '*://*.news.example/politics'],
	['news.example//', '*://*.news.example/'],
	['news.example//x', '*://*.news.example//x'],
	['news.example/politics#top', '*://*.news.example/politics'],
	['*.news.example/live/*', '*://*.news.example/live/*'],
	['news.example/ünd', '*://*.news.example/%C3%BCnd'],
	['news.example/?section=4', '*://*.news.example/?section=4'],
])('“%s” is read as %s', (typed, site) => {
	expect(readTypedSite(typed)).toMatchObject({ site });
});

test.each([
	['', 'nothing-typed'],
	['  ', 'nothing-typed'],
	['*', 'every-site'],
	['<all_urls>', 'every-site'],
	['*://*/*', 'every-site'],
	['com', 'public-suffix'],
	['co.uk', 'public-suffix'],
	['*.co.uk', 'public-suffix'],
	['github.io', 'public-suffix'],
	['news.*', 'star-within-host'],
	['exa*mple.test', 'star-within-host'],
	['*.*.news.example', 'star-within-host'],
	['exa mple.test', 'no-host'],
	['%2a.example.test', 'no-host'],
	['a..b', 'no-host'],
	['-a.example', 'no-host'],
	['???', 'no-host'],
	[`${'a'.repeat(300)}.example`, 'no-host'],
	['file:///etc/passwd', 'no-web-address'],
	['about:config', 'no-web-address'],
	['javascript:alert(1)', 'no-web-address'],
	[`news.example/${'a'.repeat(300)}`, 'long-path'],
])('“%s” is refused: %s', (typed, problem) => {
	expect(readTypedSite(typed)).toMatchObject({ problem });
});
