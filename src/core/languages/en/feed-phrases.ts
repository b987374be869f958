/** What blogs' software puts behind every entry of a feed: "The post Ferry strike appeared first on Harbour Gazette." */
export const FEED_TAIL =
	/\s*(?:the (?:post|article|story|entry)\s[\s\S]{1,300}?\s(?:(?:first )?appeared(?: first)?|was (?:originally |first )?published) (?:on|at|in)\s.{1,120}|(?:continue reading|read more|read the (?:full|rest of (?:the|this)) (?:story|article|entry|post)|click here to (?:read|continue)\b)[^.!?]{0,160}[.!?…→»]*)$/i;
/** Words of a feed's title that name a section or nothing: "World news", "Latest headlines", "RSS". */
export const SECTION_TITLE =
	/^(?:rss|atom|xml|feeds?|latest|recent|top|all|news|articles?|headlines?|stor(?:y|ies)|posts?|updates?|home(?: ?page)?|front ?page|world|international|national|local|regional|uk|us|usa|europe|politics|business|economy|finance|money|markets|sports?|football|culture|arts?|entertainment|life(?:style)?|travel|science|tech(?:nology)?|health|environment|climate|education|opinion|comment|society|media|video|breaking|main|full|and|of|the|&|-|\s)+$/i;
