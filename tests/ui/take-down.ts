import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

/** Takes down what a test rendered. A set-up file, since modules are shared and the first file's hooks are not the next one's. */
afterEach(cleanup);
