/** Windows in front of a page, and names that keepers of consents give theirs. */
export const COVER = 'dialog[open],[aria-modal=true],[role=dialog],[id*=consent],[class*=consent],[id^=sp_message]';
