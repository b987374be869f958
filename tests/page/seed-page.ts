import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPORA } from '../../tools/corpora.ts';

const folder = path.join(CORPORA, 'seed');

/** The article this product was conceived on, as a reader copied it; null where it is not at hand. */
export function readSeedText(): string | null {
	if (!existsSync(folder)) return null;
	const name = readdirSync(folder).find((file) => file.endsWith('.txt'));
	return name ? readFileSync(path.join(folder, name), 'utf8') : null;
}

/** The parts of the copied text, by their place in it. */
export interface SeedParts {
	headline: string;
	outlet: string;
	credit: string;
	standfirst: string;
	/** Paragraphs and sub-headings; the latter end without a stop. */
	body: string[];
	/** What a copy of the whole page catches below the article. */
	below: string[];
}

export function seedParts(text: string): SeedParts {
	const paragraphs = text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean);
	const [headline = '', outlet = '', credit = '', standfirst = '', ...rest] = paragraphs;
	const end = rest.indexOf('Tags');
	return { headline, outlet, credit, standfirst, body: rest.slice(0, end), below: rest.slice(end) };
}

export function isSubHeading(paragraph: string): boolean {
	return !/[.!?”"]$/.test(paragraph);
}

/** A publisher's page around the article: no structured data but Open Graph, a wire credit, empty tags, a comment box. */
export function seedPage({ headline, outlet, credit, standfirst, body }: SeedParts): string {
	const escapeHtml = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
	const paragraphs = body.map((text) =>
		isSubHeading(text) ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(headline)} | ${escapeHtml(outlet)}</title>
<meta property="og:site_name" content="${escapeHtml(outlet)}"><meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(headline)}"><meta property="og:description" content="${escapeHtml(standfirst)}">
</head><body>
<header><a href="/">${escapeHtml(outlet)}</a><nav><a href="/world">World</a> <a href="/region">Region</a> <a href="/sport">Sport</a></nav></header>
<main><article class="news-item">
<h1>${escapeHtml(headline)}</h1>
<div class="news-meta"><span class="news-source">${escapeHtml(outlet)}</span> <span class="news-author">${escapeHtml(credit)}</span> <time datetime="2025-02-12T18:40:00+04:00">12 February 2025 18:40</time></div>
<p class="news-lead">${escapeHtml(standfirst)}</p>
<div class="news-body">${paragraphs.join('\n')}</div>
<div class="news-tags"><h3>Tags</h3></div>
<section class="comment-box"><h3>Comments (0)</h3><p>What is your opinion on this topic?</p><form><textarea></textarea><button>Leave the first comment</button></form></section>
</article>
<aside><h3>Latest news</h3><ul><li><a href="/world/1">Storm closes ports along the coast</a></li><li><a href="/world/2">Talks on grain exports resume</a></li></ul></aside>
</main><footer><p>© ${escapeHtml(outlet)}. All rights reserved.</p></footer></body></html>`;
}
