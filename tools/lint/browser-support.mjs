// @ts-check
/** What browsers know, by @mdn/browser-compat-data. */

/**
 * @typedef {Record<string, any>} Data the tree of compat data, or a part of it
 * @typedef {'chrome' | 'firefox'} BrowserKind
 * @typedef {Record<BrowserKind, number>} Oldest the oldest version of each that must do
 */

/** Parts of the data in which a script's names stand: what the name of a property may mean. */
const NAMED = ['api', 'javascript.builtins'];

/**
 * @param {Data} data
 * @param {Oldest} oldest
 */
export function browserSupport(data, oldest) {
	/** Names of properties, with every feature of that name. @type {Map<string, Data[]>} */
	const properties = new Map();
	for (const part of NAMED) {
		for (const owner of Object.values(at(data, part) ?? {})) {
			for (const [name, feature] of Object.entries(owner)) {
				const plain = name.replace(/_static$|_event$/, '');
				if (feature?.__compat) properties.set(plain, [...(properties.get(plain) ?? []), feature]);
			}
		}
	}
	/**
	 * @param {Data | undefined} feature
	 * @returns {BrowserKind[]} the browsers whose oldest version lacks it
	 */
	const lacking = (feature) =>
		/** @type {BrowserKind[]} */ (Object.keys(oldest)).filter((browser) => !hasIn(feature, browser, oldest[browser]));
	return {
		/**
		 * Of a place in the data ("webextensions.api.tabs.query"); nobody lacks what the data does not know.
		 * @param {string} path
		 */
		lackingFeature(path) {
			const feature = at(data, path);
			return feature?.__compat ? lacking(feature) : [];
		},
		/**
		 * Of a property of something of which only the name is known: who lacks it whatever it belongs to.
		 * @param {string} name
		 * @returns {BrowserKind[]}
		 */
		lackingProperty(name) {
			const features = properties.get(name) ?? [];
			if (!features.length) return [];
			const each = features.map(lacking);
			return (each[0] ?? []).filter((browser) => each.every((browsers) => browsers.includes(browser)));
		},
	};
}

/**
 * @param {Data | undefined} feature
 * @param {BrowserKind} browser
 * @param {number} oldest
 */
function hasIn(feature, browser, oldest) {
	const support = feature?.__compat?.support?.[browser];
	// said of the parts alone, or of nothing
	if (support === undefined) return true;
	return [support]
		.flat()
		.some(({ version_added: added, version_removed: removed, flags, prefix, alternative_name }) => {
			if (flags || prefix || alternative_name) return false;
			if (added === 'preview' || added === false || added === null) return false;
			const isThere = added === true || Number.parseFloat(String(added).replace('≤', '')) <= oldest;
			return isThere && !(removed && Number.parseFloat(String(removed)) <= oldest);
		});
}

/**
 * @param {Data} data
 * @param {string} path
 * @returns {Data | undefined}
 */
function at(data, path) {
	return path.split('.').reduce((/** @type {Data | undefined} */ part, name) => own(part, name), data);
}

/**
 * @param {Data | undefined} part
 * @param {string} name
 */
function own(part, name) {
	return part && Object.hasOwn(part, name) ? part[name] : undefined;
}
