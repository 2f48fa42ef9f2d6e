/** How the Chromium is called that is a package of Dagsorden. */
export const packagedSource = 'packaged with npm';
