import { comparable } from '../../../core/metadata/headline.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { type JsonLdNode, typesOf } from './claims/json-ld.ts';
import { plainText } from './claims/plain-text.ts';
import type { PageEvidence } from './page-evidence.ts';

const LONGEST_SECTION = 40;
const MOST_STEPS = 12;
/** How paths call the front page. */
const HOME =
	/^(?:home(?:page)?|start(?:seite)?|front(?: page)?|accueil|inicio|início|portada|home page|etusivu|hjem|forside|hem|strona główna|domů|главная|головна|anasayfa|ana sayfa|首页|首頁|トップ|ホーム|홈|الرئيسية|خانه|you are here:?)$/iu;
const PATH = '[class*="breadcrumb" i], [id*="breadcrumb" i], nav[aria-label*="breadcrumb" i]';

/** The section an article stands in: as declared, else the last step before it of the path that the page shows or declares. */
export function findSection(evidence: PageEvidence, headline: string): string | null {
	const { jsonLd, meta, microdata, siteNames, root } = evidence;
	const declared = jsonLd.section ?? meta.section ?? microdata.section;
	if (declared) return declared;
	const others = [headline, ...siteNames].map(comparable);
	const isStep = (step: string) =>
		step.length > 1 && step.length <= LONGEST_SECTION && !HOME.test(step) && !others.includes(comparable(step));
	return declaredPath(evidence.jsonLdNodes).findLast(isStep) ?? shownPath(root).findLast(isStep) ?? null;
}

function declaredPath(nodes: readonly JsonLdNode[]): string[] {
	const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement;
	return (Array.isArray(list) ? list : [])
		.slice(0, MOST_STEPS)
		.filter((step): step is JsonLdNode => typeof step === 'object' && step !== null)
		.toSorted((a, b) => Number(a.position) - Number(b.position))
		.map(({ name, item }) => name ?? (item as JsonLdNode | null)?.name)
		.filter((name) => typeof name === 'string')
		.map((name) => tidySpaces(plainText(name)));
}

/** Its links alone: what is no link is the article itself. */
function shownPath(root: Element): string[] {
	const path = root.querySelector(PATH);
	return [...(path?.querySelectorAll('a[href]') ?? [])]
		.slice(0, MOST_STEPS)
		.map((link) => tidySpaces((link.textContent ?? '').slice(0, 2 * LONGEST_SECTION)));
}
