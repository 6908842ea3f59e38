/** Elements that are watched and not near what the window shows. */
const outOfSight = new WeakSet<Element>();

/** What is so near is about to come into sight. */
const near = '100px 0px';

let observer: IntersectionObserver | undefined;

/** Watches whether an element is near what the window shows; returns how to stop that. Until it is known, it is. */
export function watchSight(element: Element): () => void {
  observer ??= new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) {
        if (isIntersecting) outOfSight.delete(target);
        else outOfSight.add(target);
      }
    },
    { rootMargin: near },
  );
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/** Whether an element that is watched is out of sight. */
export function isOutOfSight(element: Element | null): boolean {
  return element !== null && outOfSight.has(element);
}
