export const NO_PERSONS: ReadonlySet<string> = new Set(
	`republican republicans democratic democrat democrats libertarian american americans african latino latinos hispanic hispanics muslim
	muslims christian christians jewish catholic catholics russian russians china chinese iran iranian iraq syria korea israel israeli mexico
	mexican canada canadian france french germany german britain british england english europe european japan japanese india indian ukraine
	ukrainian russia turkey turkish michigan ohio florida texas california pennsylvania iowa nevada arizona washington brooklyn manhattan london
	moscow beijing brussels paris berlin kyiv twitter facebook instagram internet islam obamacare isis nato getty us un eu uk fbi cia dnc rnc nra
	epa irs cnn nbc msnbc abc cbs bbc reuters ap npr pbs google apple brexit`.split(/\s+/),
);
