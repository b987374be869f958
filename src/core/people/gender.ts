/** What a title, a first name or a pronoun says of a person; never shown. */
export type Gender = 'female' | 'male';
