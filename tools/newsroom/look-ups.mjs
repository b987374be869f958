// @ts-check
/** What stands in for GDELT and Google News: they know one invented report of every story, and answer oddly when asked for odd words. */

export const LOOK_UP_HOSTS = ['api.gdeltproject.org', 'news.google.com'];

const FOUND = 'Dock strike spreads to a third port , unions say';

/**
 * @param {URL} url
 * @param {number} now milliseconds since 1970
 * @returns {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: string } | null} null: they never answer
 */
export function answerLookUp(url, now) {
	const isGdelt = url.hostname === LOOK_UP_HOSTS[0];
	const words = url.searchParams.get(isGdelt ? 'query' : 'q') ?? '';
	if (words.includes('slowly')) return null;
	return isGdelt ? answerGdelt(words, now) : answerGoogleNews(words, now);
}

/**
 * @param {string} words
 * @param {number} now
 */
function answerGdelt(words, now) {
	// as the service does: what is wrong comes as plain text with the status of a success
	if (words.length < 5) {
		return {
			status: 200,
			headers: { 'content-type': 'text/html; charset=utf-8' },
			body: 'The specified phrase is too short.\n',
		};
	}
	const seendate = `${new Date(now - 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '')}`;
	const article = {
		url: 'http://far-away-herald.test/dock-strike',
		url_mobile: '',
		title: FOUND,
		seendate,
		socialimage: '',
		domain: 'far-away-herald.test',
		language: 'English',
		sourcecountry: 'Norway',
	};
	return {
		status: 200,
		headers: { 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify({ articles: [article] }),
	};
}

/**
 * @param {string} words
 * @param {number} now
 */
function answerGoogleNews(words, now) {
	const item = `<item><title>Dockers reject the last offer - Far Away Herald</title><link>https://news.google.com/rss/articles/CBMi1?oc=5</link><guid isPermaLink="false">CBMi1</guid><pubDate>${new Date(now - 7_200_000).toUTCString()}</pubDate><source url="http://far-away-herald.test">Far Away Herald</source></item>`;
	const title = words.replace(/[<>&]/g, '');
	return {
		status: 200,
		headers: { 'content-type': 'application/xml; charset=utf-8' },
		body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title} - Google News</title><language>en-US</language>${item}</channel></rss>`,
	};
}
