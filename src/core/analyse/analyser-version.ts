/** Stored with every analysis. Raise it when results change, so that stored ones are made anew. It stands alone for those who keep analyses and make none. */
export const ANALYSER_VERSION = 17;
