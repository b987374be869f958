export const yo = `
	a an bí fún gbogbo inú jù jẹ kì kò lè lọ mi mo máa nígbà nítorí nǹkan padà sì sínú tí wá àti é í òun ó ńlá ṣé
`;
