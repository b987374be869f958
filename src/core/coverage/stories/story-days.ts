/** What is older than so many days forms no stories of its own. */
export const FORMS_STORIES_DAYS = 7;
