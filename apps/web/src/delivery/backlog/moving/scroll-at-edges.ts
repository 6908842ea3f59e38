/** How near to an edge of the window the pointer is for the page to go on there, and how far at most in a frame; pixels. */
const edge = 80;
const most = 16;

/** By how much a page goes on in a frame: the nearer the pointer is to the window's upper or lower edge, the faster. */
export function scrolledAt(y: number, height: number): number {
  const [above, below] = [edge - y, y - (height - edge)];
  if (above > 0) return -most * Math.min(1, above / edge);
  return below > 0 ? most * Math.min(1, below / edge) : 0;
}

/** Scrolls the page on while the pointer is held near the edge of the window that it was moved towards, until the signal. */
export function scrollAtEdges(pointer: { readonly y: number }, signal: AbortSignal): void {
  const from = pointer.y;
  const frame = (): void => {
    if (signal.aborted) return;
    const by = scrolledAt(pointer.y, innerHeight);
    if (by * (pointer.y - from) > 0) scrollBy(0, by);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
