/**
 * What is wrong with how a page looks, a sentence each: another typeface, letters too small to read, a page wider than its
 * window, a target too small to hit, sentences that are badly joined, not exactly one main heading. Runs in the page: it is
 * sent there as text, so it sees nothing that is declared outside it.
 */
export function faultsSeen(): readonly string[] {
  const faces = ['helvetica', 'arial', 'sans-serif'];
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const where = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const faults = new Set<string>();
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '' || !isSeen(element)) continue;
    if (element.closest('[class*=visually-hidden], script, style, noscript') !== null) continue;
    const { fontFamily, fontSize } = getComputedStyle(element);
    const face = fontFamily.split(',')[0]?.replaceAll('"', '').trim().toLowerCase() ?? '';
    const isExact = element.closest('code, pre') !== null;
    if (!isExact && !faces.some((one) => face.includes(one))) faults.add(`in ${face}: ${where(element)}`);
    if (Number.parseFloat(fontSize) < 14) faults.add(`only ${fontSize} high: ${where(element)}`);
  }
  for (const element of document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')) {
    if (!isSeen(element) || element.closest('p, li, td, dd, dt, output') !== null) continue;
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < 23.5) {
      faults.add(`a target of only ${Math.round(width)} by ${Math.round(height)}: ${where(element)}`);
    }
  }
  // Two stops at the end of a sentence, or a space before one.
  const badlyJoined = /\S+(?:(?<!\.)[.!?]\.(?!\.)| [.,;:])(?=\s|$)/;
  for (const element of document.querySelectorAll('main p, main li, main dd, main td')) {
    if (!isSeen(element) || element.querySelector('p, li, dd, td') !== null) continue;
    const copy = element.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('[class*=visually-hidden], code, pre, div')) one.remove();
    const found = badlyJoined.exec(copy.textContent ?? '');
    if (found !== null) faults.add(`badly joined at “${found[0]}”: ${where(element)}`);
  }
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) faults.add(`${wider} pixels wider than its window`);
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.add(`${headings} main headings`);
  return [...faults];
}
