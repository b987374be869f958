import type { PageEvidence } from './page-evidence.ts';

/** BCP 47, "pt-BR" also where a page writes "pt_BR"; null where nothing usable is declared. */
export function findLanguage({ root, jsonLd, meta }: PageEvidence): string | null {
	const declared = [root.getAttribute('lang'), root.getAttribute('xml:lang'), jsonLd.language, meta.language];
	for (const tag of declared) {
		const language = tag ? canonicalTag(tag) : null;
		if (language) return language;
	}
	return null;
}

function canonicalTag(written: string): string | null {
	try {
		return (
			Intl.getCanonicalLocales(
				written
					.trim()
					.replace(/_/g, '-')
					.split(/[,;\s]/)[0] ?? '',
			)[0] ?? null
		);
	} catch {
		return null;
	}
}
