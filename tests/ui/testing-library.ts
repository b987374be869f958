/** Testing Library for the tests of this folder: takes down what a test rendered, and is patient on a busy machine. */
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 4000 });
afterEach(cleanup);
// jsdom lays nothing out, so that it has nothing to scroll
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};

export * from '@testing-library/preact';
