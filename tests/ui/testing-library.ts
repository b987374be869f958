/** Testing Library for the tests of this folder: patient on a busy machine. take-down.ts removes what a test rendered. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 4000 });

export * from '@testing-library/preact';
