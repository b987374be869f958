/** Where the panel stands: the popup is opened by a click that lets the browser show the page, the side panel is not. */
export type Place = 'popup' | 'side-panel';
