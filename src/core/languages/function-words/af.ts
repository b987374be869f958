export const af = `
	af al dag dit een gaan hom jou jy kom ma my saam se sien ŉ
`;
