import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-id',
	linkers: 'dan &',
	titles: 'pak bu bapak ibu',
	and: 'dan',
	things: 'pdb ppn ai dna tv g7 g20 ktt festival piala',
	places: 'kota desa kabupaten provinsi pulau kecamatan kelurahan',
};
