/* Runs in the page: see hostile-words.ts. */

/** Puts a long word in the place of the longest word of every text; numbers are no words. */
globalThis.writeLongWords = (words) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode() !== null) {
    const { data, parentElement } = texts.currentNode;
    const isRead = parentElement?.closest('script, style, svg, noscript, .number') === null;
    if (isRead && /\p{L}{2}|\d/u.test(data)) found.push(texts.currentNode);
  }
  const next = (index) => words[index % words.length];
  for (const [index, text] of found.entries()) {
    const longest = text.data.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '');
    text.data = text.data.replace(longest, () => next(index));
  }
  for (const [index, field] of [...document.querySelectorAll('input')].entries()) {
    field.placeholder = next(index);
    if (field.type === 'search') field.value = next(index);
  }
};

/** What runs over the edge or is cut off; fields and frames that scroll are told from what is lost. */
globalThis.listOverflow = () => {
  const edge = document.documentElement.clientWidth;
  const scrolls = (one) =>
    one !== null &&
    one !== document.body &&
    (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const isSeen = (one) =>
    one.checkVisibility() && one.closest('.visually-hidden, .skip, svg') === null && !scrolls(one.parentElement);
  const found = [...document.body.querySelectorAll('*')].filter(isSeen).flatMap((one) => {
    const { left, right } = one.getBoundingClientRect();
    const isFull = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    const isCut = isFull && !one.matches('input, select') && !scrolls(one);
    const where = `${one.tagName.toLowerCase()}.${one.className} ${Math.round(left)} to ${Math.round(right)}`;
    return right > edge + 1 || left < -1 || isCut ? [where] : [];
  });
  const width = document.documentElement.scrollWidth;
  return width > edge ? [`is ${width} wide`, ...found] : found;
};
