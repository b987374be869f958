import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/feeds/plain-text.ts';

test.each([
	['a comment', '<!-- wp:paragraph -->'],
	['a script', '<SCRIPT>a < b</SCRIPT >'],
	['a frame', '<iframe src="https://a.example/"></iframe>'],
	['an instruction', '<?xml:namespace prefix = o />'],
])('%s behind letters that grow in small letters is cut out where it stands', (_, unread) => {
	const text = plainText(
		`<p>İstanbul, İzmir, İngiltere, İsrail</p>${unread}<p>Son dakika: İskele kapandı</p>${unread}`,
	);
	expect(text).toBe('İstanbul, İzmir, İngiltere, İsrail Son dakika: İskele kapandı');
});
