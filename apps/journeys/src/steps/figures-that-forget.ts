/**
 * Figures of a page that is compared with an earlier date which do not say what they were then, by their labels. It runs in
 * the page.
 */
export function figuresThatForget(): readonly string[] {
  const figures = [...document.querySelectorAll('main .mb-figure')].filter((one) => one.checkVisibility());
  return figures.flatMap((one) =>
    one.querySelector('.mb-figure__was') === null ? [one.textContent.trim().slice(0, 60)] : [],
  );
}
