/** In Latin letters it is read as Croatian. */
export { NAMES } from '../hr/names.ts';
