import { afterAll, beforeAll } from 'vitest';
import { type Gallery, openGallery } from '../../tools/drivers/open-gallery.ts';

/** The gallery for the tests of a `describe`, taken down after them. */
export function useGallery(): () => Gallery {
	let gallery: Gallery | undefined;
	beforeAll(async () => {
		gallery = await openGallery();
	}, 120_000);
	afterAll(() => gallery?.close());
	return () => {
		if (!gallery) throw new Error('The gallery is not open yet');
		return gallery;
	};
}
