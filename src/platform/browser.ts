/**
 * The one door to the browser's own interface. Every other file of this folder wraps a part of it; nothing outside the folder
 * imports the polyfill.
 */
import browser from 'webextension-polyfill';

export { browser };
