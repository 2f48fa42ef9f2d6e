/* Runs on every page of the site. Everything can be read and reached without it. */

followReading();
offerCopies();
sortOutPast();
stopWhereItScrolls();

/** Marks the entry of the contents at which the reader is: the block that covers a line high on the screen. */
function followReading() {
  const entries = new Map();
  for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
    const block = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('article, section');
    if (block) entries.set(block, link);
  }
  if (entries.size === 0) return;
  const covering = new Set();
  const mark = () => {
    const blocks = [...entries.keys()];
    const block = findChosenAtEnd(blocks) ?? blocks.filter((one) => covering.has(one)).at(-1);
    for (const [one, link] of entries) {
      if (one !== block) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) showCurrent(link);
    }
  };
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) covering[isIntersecting ? 'add' : 'delete'](target);
      mark();
    },
    { rootMargin: '-25% 0px -75% 0px' },
  );
  for (const block of entries.keys()) observer.observe(block);
  new IntersectionObserver(mark).observe(document.querySelector('.colophon'));
  addEventListener('hashchange', () => requestAnimationFrame(mark));
}

/** At the end of a page its last blocks cannot come up to the line: the one that the address names, else the last. */
function findChosenAtEnd(blocks) {
  if (innerHeight + scrollY < document.documentElement.scrollHeight - 2 || scrollY === 0) return undefined;
  const chosen = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('article, section');
  const below = chosen ? chosen.getBoundingClientRect().top : -1;
  return blocks.includes(chosen) && below >= 0 && below < innerHeight ? chosen : blocks.at(-1);
}

function showCurrent(link) {
  link.setAttribute('aria-current', 'location');
  const frame = link.closest('.contents');
  const [inner, outer] = [link.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (getComputedStyle(frame).position !== 'sticky') return;
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40) {
    frame.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

/** Shows the buttons that copy a lasting address. */
function offerCopies() {
  if (!navigator.clipboard) return;
  const told = document.createElement('div');
  told.className = 'visually-hidden';
  told.setAttribute('role', 'status');
  document.body.append(told);
  document.documentElement.classList.add('can-copy');
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button.copy') : null;
    if (button === null) return;
    await navigator.clipboard.writeText(new URL(button.dataset.address, document.baseURI).href);
    told.textContent = button.dataset.copied;
    button.classList.add('copied');
    setTimeout(() => {
      told.textContent = '';
      button.classList.remove('copied');
    }, 4000);
  });
}

/** What was to come when the site was built is past by now: it moves to the other list. */
function sortOutPast() {
  const list = document.querySelector('[data-meetings=upcoming]');
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  for (const meeting of [...(list?.children ?? [])]) {
    const { date } = meeting.dataset;
    const year = `[data-year="${date.slice(0, 4)}"]`;
    const past = document.querySelector(`[data-meetings=past]:is(${year}, :not([data-year]))`);
    if (past !== null && date < today.join('-')) past.prepend(meeting);
  }
  if (list?.children.length === 0) list.closest('section').classList.add('none');
}

/** Only a frame that has something to scroll is a stop of the keyboard, and says what it is. */
function stopWhereItScrolls() {
  const frames = document.querySelectorAll('main [role=group][tabindex="0"]');
  const labels = new Map([...frames].map((frame) => [frame, frame.ariaLabel]));
  const observer = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const scrolls = target.scrollWidth > target.clientWidth;
      const told = { tabindex: '0', role: 'group', 'aria-label': labels.get(target) };
      for (const [name, value] of Object.entries(told)) {
        if (scrolls) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });
  for (const frame of frames) observer.observe(frame);
}
