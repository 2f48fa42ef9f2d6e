/** What commands say in Nynorsk, by the English text, where it differs from Bokmål. */
export const phrases: Readonly<Record<string, string>> = {};
