/** Components import their style sheet; the build gathers them in one file per part. */
declare module '*.css';
