import type { Name } from './find-names.ts';
import type { Gender } from './gender.ts';

/** Somebody or something the text names: its names joined. */
export interface Participant {
	/** The fullest name: the actor's where it is one. */
	name: string;
	/** Lower-case words of the name. */
	words: string[];
	surname: string;
	names: Name[];
	/** Spellings of its names, in order of the text, once it is known which are its names. */
	spellings: Set<string>;
	/** Index into the analysis' actors. */
	actor: number | null;
	gender: Gender | null;
	/** Told by a title such as "Ms": no other evidence counts. */
	isGenderSure: boolean;
	/** 1 surely a person, 0 perhaps, -1 surely not. */
	personhood: -1 | 0 | 1;
	/** Among those who may be persons: 2 for the one named most often, 1 for the next, 0 for others. */
	prominence: 0 | 1 | 2;
}
