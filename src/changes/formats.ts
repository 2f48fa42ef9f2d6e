/** The forms that changes can be told in. */
export const changeFormats = ['markdown', 'html', 'json', 'pdf'] as const;

export type ChangeFormat = (typeof changeFormats)[number];
