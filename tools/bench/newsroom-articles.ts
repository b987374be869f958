import { JSDOM } from 'jsdom';
import { ownArticle } from '../../src/core/addresses/own-article.ts';
import type { Article } from '../../src/core/article.ts';
import { NO_OUTLETS } from '../../src/core/outlets/known-outlets.ts';
import { extractArticle } from '../../src/page/extract/extract.ts';
import { newsroomPages } from './sample-pages.ts';

/** The articles of the demo newsroom as the product reads them. */
export function newsroomArticles(): Article[] {
	const parser = new new JSDOM('').window.DOMParser();
	return newsroomPages().flatMap(({ html, url, isArticle }) => {
		const found = isArticle ? extractArticle(parser.parseFromString(html, 'text/html'), url) : null;
		return found ? [ownArticle(found, url, NO_OUTLETS)] : [];
	});
}
